/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.RuleCall;
import org.vdcstudio.model.core.CorePackage;

/** Makes up names and values, among them such as need quotes. */
final class RandomValues {

	private static final List<String> TEXTS = List.of("8.0.3", "esx{n}.lab.example", "x y", "a\\b \"c\"", "host", "vmotion", "",
			"line one\nline two\tend", "Büro 1", "00:50:56:00:00:01", "fe80::1", "// no comment", "/* none */", "a.b");
	private static final List<String> VALUES = List.of("10.0.0.7", "10.0.0.999", "192.168.0.0/33", "fe80::1", "ab:cd:ef:00:00:01",
			"01..20", "2027-01-01", "x y", "10.0.0.{n}", "host", "7", "", "0/");
	private static final List<String> PLAIN = List.of("10.0.0.7", "10.0.0.999", "fe80::1", "7");
	private static final List<String> QUANTITIES = List.of("64 GiB", "120 MB/s", "2400 MHz", "10 s", "1Gbit", "much", "3 to", "7",
			"4 until/s", "5 x");
	private static final List<String> WORDS = List.of("host", "nic", "to", "import", "vmotion", "A", "x", "port", "site");

	private final Random random;
	private final String prefix;
	private int names;

	/** Values that depend on nothing but a source of randomness; names begin with a prefix, or are words with a number. */
	RandomValues(Random random, String prefix) {
		this.random = random;
		this.prefix = prefix;
	}

	/** A name that was not given before. */
	String name() {
		names++;
		return switch (random.nextInt(6)) {
			case 0 -> prefix + ' ' + names;
			case 1 -> prefix + '.' + names;
			case 2 -> names <= WORDS.size() ? WORDS.get(names - 1) + (prefix.equals("m") ? "" : prefix) : prefix + "-" + names;
			case 3 -> "vmotion" + prefix + names;
			default -> prefix + names;
		};
	}

	/** A value that an assignment of the grammar can write. */
	Object of(EAttribute attribute, Assignment assignment) {
		if (attribute == CorePackage.Literals.NAMED_ELEMENT__NAME) {
			return name();
		}
		if (attribute.getEAttributeType() instanceof EEnum values) {
			return any(values.getELiterals()).getInstance();
		}
		if (attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
			return true;
		}
		String rule = assignment.getTerminal() instanceof RuleCall call ? call.getRule().getName() : "";
		return switch (rule) {
			case "ID" -> "NET-" + random.nextInt(100);
			case "Quantity" -> any(QUANTITIES);
			case "Value" -> any(VALUES);
			case "PlainValue" -> any(PLAIN);
			case "Text", "STRING", "Name" -> any(TEXTS);
			default -> throw new AssertionError("No value is known for " + rule);
		};
	}

	/** One of several. */
	<T> T any(List<? extends T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
