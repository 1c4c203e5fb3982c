"""Makes pictures small: pictures.py FOLDER TARGET

Pages have few colors, so a palette loses nothing that can be seen. All together stay under 700 kilobytes.
"""

import pathlib
import sys

from PIL import Image

MOST = 700_000

source, target = map(pathlib.Path, sys.argv[1:3])
target.mkdir(parents=True, exist_ok=True)
total = 0
for path in sorted(source.glob("*.png")):
    picture = Image.open(path).convert("RGB").quantize(colors=48, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    picture.save(target / path.name, optimize=True)
    total += (target / path.name).stat().st_size
print("PASS" if 0 < total <= MOST else "FAIL", f"all pictures together: {total // 1000} kB")
