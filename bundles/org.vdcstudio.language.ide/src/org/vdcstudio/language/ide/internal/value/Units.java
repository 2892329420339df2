/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.language.ide.Proposal.Kind;
import org.vdcstudio.model.core.CorePackage;

/** The units that a quantity may have, the customary ones first: behind a number, or together with one that is being typed. */
public final class Units implements ProposalSource {

	private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

	/** The units of a data type with what they mean, where that is not plain. */
	private static final Map<EClassifier, Map<String, String>> UNITS = Map.of(
			CorePackage.Literals.DATA_SIZE,
			ordered("GiB", "2³⁰ bytes", "MiB", "2²⁰ bytes", "TiB", "2⁴⁰ bytes", "KiB", "1,024 bytes", "GB", "10⁹ bytes", "MB", "10⁶ bytes", "TB",
					"10¹² bytes", "KB", "1,000 bytes", "B", "bytes"),
			CorePackage.Literals.DATA_RATE,
			ordered("Gbit", "10⁹ bits a second", "Mbit", "10⁶ bits a second", "MiB/s", "2²⁰ bytes a second", "MB/s", "10⁶ bytes a second", "GiB/s",
					"2³⁰ bytes a second", "GB/s", "10⁹ bytes a second", "KiB/s", "1,024 bytes a second", "KB/s", "1,000 bytes a second", "B/s",
					"bytes a second", "kbit", "1,000 bits a second", "bit", "bits a second"),
			CorePackage.Literals.FREQUENCY, ordered("MHz", "10⁶ hertz", "GHz", "10⁹ hertz", "kHz", "1,000 hertz", "Hz", "hertz"),
			CorePackage.Literals.TIME_SPAN, ordered("s", "seconds", "ms", "milliseconds", "min", "minutes", "h", "hours", "d", "days", "us",
					"microseconds", "ns", "nanoseconds"));

	@Override
	public List<ProposedValue> at(ValuePlace place) {
		return NUMBER.matcher(place.typed()).matches() ? of(place.feature().getEType(), place.typed() + ' ') : List.of();
	}

	/** The units behind the number of a quantity; none for what is no quantity. */
	public static List<ProposedValue> of(EStructuralFeature quantity) {
		return of(quantity.getEType(), "");
	}

	private static List<ProposedValue> of(EClassifier type, String number) {
		return UNITS.getOrDefault(type, Map.of()).entrySet().stream()
				.map(unit -> new ProposedValue(number + unit.getKey(), number + unit.getKey(), unit.getValue(), "", Kind.UNIT)).toList();
	}

	private static Map<String, String> ordered(String... unitsAndMeanings) {
		Map<String, String> ordered = new LinkedHashMap<>();
		for (int i = 0; i < unitsAndMeanings.length; i += 2) {
			ordered.put(unitsAndMeanings[i], unitsAndMeanings[i + 1]);
		}
		return ordered;
	}
}
