/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.naming.PointerRecord;
import org.vdcstudio.viewpoint.EvaluationMemory;

/**
 * Finds the systems and PTR records of a design by the names and addresses that they have. Made once for an evaluation: every record
 * asks for systems, and every system for records.
 */
final class NameIndex {

	private final Shelf<Named> systems = new Shelf<>();
	private final Shelf<PointerRecord> pointers = new Shelf<>();

	/** A system under one of its names. */
	private record Named(NamedElement element, SystemName name) {
	}

	private NameIndex(Stream<NamedElement> all, Stream<PointerRecord> records) {
		all.forEach(element -> SystemName.of(element)
				.forEach(name -> systems.put(name.address(), name.fqdn(), new Named(element, name))));
		records.forEach(pointer -> pointers.put(Wording.text(pointer.getAddress()), SystemName.plain(pointer.getTarget()), pointer));
	}

	/** {@return the index of the design that an element belongs to} */
	static NameIndex of(EObject anywhere) {
		return EvaluationMemory.recall(List.of(NameIndex.class, DesignContents.design(anywhere)),
				() -> new NameIndex(NamingServices.systems(anywhere), NamingServices.allPointers(anywhere)));
	}

	/** {@return the systems, in their order, that have a name or else an address, and a name of which something is true} */
	List<NamedElement> systems(@Nullable String address, @Nullable String fqdn, Predicate<SystemName> wanted) {
		return systems.find(address, fqdn).filter(named -> wanted.test(named.name())).map(Named::element).distinct().toList();
	}

	/** {@return the PTR records, in their order, that have an address or else a name of a system, and together with it are wanted} */
	List<PointerRecord> pointers(NamedElement system, BiPredicate<PointerRecord, SystemName> wanted) {
		return SystemName.of(system).stream().flatMap(name -> pointers.entries(name.address(), name.fqdn())
				.filter(entry -> wanted.test(entry.value(), name))).sorted(Shelf.ORDER).map(Shelf.Entry::value).distinct().toList();
	}

	/** {@return the PTR records of an address} */
	Stream<PointerRecord> pointersOf(@Nullable String address) {
		return pointers.find(address, null);
	}

	/** Values with two keys each, in the order in which they came. */
	private static final class Shelf<T> {

		static final Comparator<Entry<?>> ORDER = Comparator.comparingInt(Entry::position);

		private final Map<String, List<Entry<T>>> first = new HashMap<>();
		private final Map<String, List<Entry<T>>> second = new HashMap<>();
		private int size;

		record Entry<T>(int position, T value) {
		}

		void put(String firstKey, String secondKey, T value) {
			Entry<T> entry = new Entry<>(size++, value);
			first.computeIfAbsent(firstKey, key -> new ArrayList<>()).add(entry);
			second.computeIfAbsent(secondKey, key -> new ArrayList<>()).add(entry);
		}

		/** What has one of the keys; null asks for nothing. */
		Stream<T> find(@Nullable String firstKey, @Nullable String secondKey) {
			return entries(firstKey, secondKey).map(Entry::value);
		}

		Stream<Entry<T>> entries(@Nullable String firstKey, @Nullable String secondKey) {
			List<Entry<T>> some = of(first, firstKey);
			List<Entry<T>> others = of(second, secondKey);
			return others.isEmpty() ? some.stream() : Stream.concat(some.stream(), others.stream()).sorted(ORDER).distinct();
		}

		private static <T> List<Entry<T>> of(Map<String, List<Entry<T>>> shelf, @Nullable String key) {
			return key == null ? List.of() : shelf.getOrDefault(key, List.of());
		}
	}
}
