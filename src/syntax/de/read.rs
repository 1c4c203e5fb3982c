//! Our `Deserializer`: one node read as whatever type the model asks for.

use serde::de::{Deserializer, Visitor};

use super::access::{Fields, Items, WithPlaces};
use super::reader::Reader;
use super::{Fault, magic, words};
use crate::syntax::{Kind, Native, mark};

macro_rules! integers {
    ($($method:ident $visit:ident $type:ty;)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            let value = self.whole()?.parse::<$type>();
            let value = value.map_err(|_| self.out_of_range(<$type>::MIN.to_string(), <$type>::MAX.to_string()))?;
            self.placed(visitor.$visit(value))
        })*
    };
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.kind {
            Kind::Null => self.placed(visitor.visit_unit()),
            Kind::List(items) => self.placed(visitor.visit_seq(Items::new(items, self.sink, None))),
            Kind::Map(entries) => self.placed(visitor.visit_map(Fields::new(entries, self.sink, None))),
            Kind::Scalar(scalar) if scalar.quoted => self.placed(visitor.visit_str(&scalar.text)),
            Kind::Scalar(scalar) => match scalar.native {
                Native::Bool if scalar.text == "true" => self.placed(visitor.visit_bool(true)),
                Native::Bool if scalar.text == "false" => self.placed(visitor.visit_bool(false)),
                Native::Integer if self.whole().is_ok_and(|it| it.parse::<i64>().is_ok()) => {
                    self.deserialize_i64(visitor)
                }
                Native::Float if self.real().is_ok() => self.deserialize_f64(visitor),
                Native::Bool | Native::Integer | Native::Float | Native::Text | Native::Date => {
                    self.placed(visitor.visit_str(&scalar.text))
                }
            },
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let value = match &self.node.kind {
            Kind::Scalar(scalar) if !scalar.quoted && scalar.text == "true" => true,
            Kind::Scalar(scalar) if !scalar.quoted && scalar.text == "false" => false,
            Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) => return Err(words::not_a_truth(self.node).into()),
            Kind::Null => return Err(self.wrong(words::TRUTH)),
        };
        self.placed(visitor.visit_bool(value))
    }

    integers! {
        deserialize_i8 visit_i8 i8; deserialize_i16 visit_i16 i16; deserialize_i32 visit_i32 i32;
        deserialize_i64 visit_i64 i64; deserialize_i128 visit_i128 i128;
        deserialize_u8 visit_u8 u8; deserialize_u16 visit_u16 u16; deserialize_u32 visit_u32 u32;
        deserialize_u64 visit_u64 u64; deserialize_u128 visit_u128 u128;
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.placed(self.real().and_then(|it| visitor.visit_f64(it)))
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let text = self.text().ok_or_else(|| self.wrong(words::TEXT))?;
        self.placed(visitor.visit_str(text))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.kind {
            Kind::Null => Err(self.wrong(words::TEXT)),
            Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) => self.placed(visitor.visit_some(self)),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_any(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_any(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        match name {
            magic::SPANNED => self.placed(visitor.visit_seq(WithPlaces::new(self, false))),
            magic::FIELD => self.placed(visitor.visit_seq(WithPlaces::new(self, true))),
            magic::LIST => self.read_list(visitor),
            magic::ENTRIES => self.read_entries(visitor),
            magic::SCALAR => self.read_scalar(visitor),
            _ => {
                if matches!(name, mark::TEXT | mark::PROSE) && self.is_blank() {
                    return Err(words::empty_value(self.node, self.key).into());
                }
                if name.starts_with(mark::PREFIX) {
                    self.sink.mark(mark::Mark::new(name, &self.sink.route.borrow(), self.key, self.node));
                }
                self.placed(visitor.visit_newtype_struct(self))
            }
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Kind::List(items) = &self.node.kind else { return Err(self.wrong(words::LIST)) };
        self.placed(visitor.visit_seq(Items::new(items, self.sink, None)))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _len: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Kind::Map(entries) = &self.node.kind else { return Err(self.wrong(words::MAP)) };
        self.placed(visitor.visit_map(Fields::new(entries, self.sink, None)))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let Kind::Map(entries) = &self.node.kind else { return Err(self.wrong(words::MAP)) };
        self.placed(visitor.visit_map(Fields::new(entries, self.sink, Some(fields))))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if name == magic::SHAPE { self.read_shape(variants, visitor) } else { self.read_words(variants, visitor) }
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.placed(visitor.visit_unit())
    }
}
