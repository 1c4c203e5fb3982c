// Judges PDF files by profiles of veraPDF: java Vera ua1,2a FILE...
// One line for each file and profile: PASS or FAIL, the profile, the file, and the clauses that failed.

import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

public final class Vera {
    private static final Map<String, String> PROFILES = Map.of("ua1", "PDFUA-1.xml", "2a", "PDFA-2A.xml");

    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean failed = false;
        for (String name : arguments[0].split(",")) {
            String path = "org/verapdf/pdfa/validation/" + PROFILES.get(name);
            ValidationProfile profile;
            try (InputStream in = Vera.class.getClassLoader().getResourceAsStream(path)) {
                profile = Profiles.profileFromXml(in);
            }
            for (int at = 1; at < arguments.length; at++) {
                try (InputStream in = new FileInputStream(arguments[at]);
                        PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.byFlavourId(name));
                        PDFAValidator validator = ValidatorFactory.createValidator(profile, false)) {
                    ValidationResult result = validator.validate(parser);
                    TreeSet<String> clauses = new TreeSet<>();
                    for (TestAssertion it : result.getTestAssertions()) {
                        if (it.getStatus() == TestAssertion.Status.FAILED) {
                            clauses.add(it.getRuleId().getClause() + "-" + it.getRuleId().getTestNumber());
                        }
                    }
                    failed |= !result.isCompliant();
                    String verdict = result.isCompliant() ? "PASS" : "FAIL";
                    System.out.println(verdict + " " + name + " " + arguments[at] + " " + String.join(" ", clauses));
                }
            }
        }
        System.exit(failed ? 1 : 0);
    }
}
