package competence.check;

import competence.diagnostic.Code;
import java.util.function.Consumer;

/**
 * Something that authors may want to look at again. To add a rule, write a method that checks a
 * framework, list it in {@link Rules}, and explain it on the page of its code. A rule visits each
 * item once, without recursion.
 *
 * @param code the kind of its findings
 * @param isOptIn whether the rule is off until a user turns it on
 * @param check reads the framework and adds what it finds
 */
record CheckRule(Code code, boolean isOptIn, Consumer<RuleContext> check) {}
