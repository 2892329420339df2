/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.naming.AddressRecord;
import org.vdcstudio.model.naming.AliasRecord;
import org.vdcstudio.model.naming.DnsServer;
import org.vdcstudio.model.naming.ForwardRecord;
import org.vdcstudio.model.naming.ForwardZone;
import org.vdcstudio.model.naming.NamingFactory;
import org.vdcstudio.model.naming.NamingPackage;
import org.vdcstudio.model.naming.PointerRecord;
import org.vdcstudio.model.naming.ReverseZone;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.DesignSnapshot;

/**
 * Edits that make one DNS server say what it shall say: records that say something else are corrected, missing ones added, to
 * new zones where none covers them. Used once, on the thread that owns the model.
 */
public final class RecordEdits {

	private static final int USUAL_ZONE_LENGTH = 24;
	private static final NamingPackage NAMING = NamingPackage.eINSTANCE;

	private final String label;
	private final DnsServer server;
	private final DesignSnapshot design;
	private final List<ModelEdit> edits = new ArrayList<>();
	private final Map<DomainName, ForwardZone> newForwardZones = new LinkedHashMap<>();
	private final Map<Ipv4Prefix, ReverseZone> newReverseZones = new LinkedHashMap<>();

	/**
	 * Edits of one server.
	 *
	 * @param label what the edits are called
	 */
	public RecordEdits(String label, DnsServer server, DesignSnapshot design) {
		this.label = label;
		this.server = server;
		this.design = design;
	}

	/** The edits for some wishes with names and addresses that are such; others are passed over. */
	public List<ModelEdit> edits(List<RecordWish> wishes) {
		for (RecordWish wish : wishes) {
			Optional<DomainName> name = DomainName.tryParse(wish.name()).filter(DomainName::isFullyQualified);
			Optional<Ipv4Address> address = Ipv4Address.tryParse(wish.address());
			if (name.isPresent() && address.isPresent()) {
				if (wish.forward()) {
					forward(name.get(), address.get());
				}
				if (wish.reverse()) {
					reverse(name.get(), address.get());
				}
			}
		}
		newForwardZones.values().forEach(zone -> add(server, NAMING.getDnsServer_ForwardZones(), zone));
		newReverseZones.values().forEach(zone -> add(server, NAMING.getDnsServer_ReverseZones(), zone));
		return List.copyOf(edits);
	}

	/** The prefix of a new reverse zone: that of the subnet when it ends between octets, else /24. */
	static Ipv4Prefix newReverseZone(Ipv4Address address, DesignSnapshot design) {
		return design.subnets().stream().flatMap(subnet -> subnet.prefix().value().stream())
				.filter(prefix -> prefix.contains(address) && prefix.length() > 0 && prefix.length() < Integer.SIZE
						&& prefix.length() % Byte.SIZE == 0)
				.max(Comparator.comparingInt(Ipv4Prefix::length)).orElseGet(() -> new Ipv4Prefix(address, USUAL_ZONE_LENGTH));
	}

	private void forward(DomainName name, Ipv4Address address) {
		List<ForwardRecord> present = server.getForwardZones().stream()
				.flatMap(zone -> zone.getRecords().stream().filter(record -> fullName(record, zone).filter(name::equals).isPresent())).toList();
		present.stream().filter(AliasRecord.class::isInstance).forEach(this::remove);
		List<AddressRecord> addresses = present.stream().filter(AddressRecord.class::isInstance).map(AddressRecord.class::cast).toList();
		if (addresses.isEmpty()) {
			addForward(name, address);
			return;
		}
		AddressRecord kept = addresses.stream().filter(record -> says(record.getAddress(), address)).findFirst()
				.orElse(addresses.getFirst());
		if (!says(kept.getAddress(), address)) {
			edits.add(new ModelEdit.SetValue(label, kept, NAMING.getAddressRecord_Address(), address.toString()));
		}
		addresses.stream().filter(record -> record != kept).forEach(this::remove);
	}

	private void addForward(DomainName name, Ipv4Address address) {
		AddressRecord record = NamingFactory.eINSTANCE.createAddressRecord();
		record.setAddress(address.toString());
		Optional<ForwardZone> zone = server.getForwardZones().stream()
				.filter(each -> domain(each).map(name::isWithin).orElse(false))
				.max(Comparator.comparingInt(each -> domain(each).map(domain -> domain.text().length()).orElse(0)));
		if (zone.isPresent()) {
			record.setOwner(relative(name, domain(zone.get()).orElseThrow()));
			add(zone.get(), NAMING.getForwardZone_Records(), record);
			return;
		}
		DomainName parent = name.parent().orElse(name);
		record.setOwner(relative(name, parent));
		newForwardZones.computeIfAbsent(parent, RecordEdits::forwardZone).getRecords().add(record);
	}

	private void reverse(DomainName name, Ipv4Address address) {
		List<PointerRecord> present = server.getReverseZones().stream().flatMap(zone -> zone.getRecords().stream())
				.filter(record -> says(record.getAddress(), address)).toList();
		if (present.isEmpty()) {
			addReverse(name, address);
			return;
		}
		PointerRecord kept = present.stream().filter(record -> DomainName.tryParse(record.getTarget()).filter(name::equals).isPresent())
				.findFirst().orElse(present.getFirst());
		if (DomainName.tryParse(kept.getTarget()).filter(name::equals).isEmpty()) {
			edits.add(new ModelEdit.SetValue(label, kept, NAMING.getPointerRecord_Target(), name.text()));
		}
		present.stream().filter(record -> record != kept).forEach(this::remove);
	}

	private void addReverse(DomainName name, Ipv4Address address) {
		PointerRecord record = NamingFactory.eINSTANCE.createPointerRecord();
		record.setAddress(address.toString());
		record.setTarget(name.text());
		Optional<ReverseZone> zone = server.getReverseZones().stream()
				.filter(each -> Ipv4Prefix.tryParse(each.getPrefix()).filter(prefix -> prefix.contains(address)).isPresent())
				.max(Comparator.comparingInt(each -> Ipv4Prefix.parse(each.getPrefix()).length()));
		if (zone.isPresent()) {
			add(zone.get(), NAMING.getReverseZone_Records(), record);
			return;
		}
		newReverseZones.computeIfAbsent(newReverseZone(address, design), RecordEdits::reverseZone).getRecords().add(record);
	}

	private void add(EObject container, EReference feature, EObject element) {
		edits.add(new ModelEdit.AddElement(label, container, feature, element));
	}

	private void remove(EObject record) {
		edits.add(new ModelEdit.RemoveElement(label, record));
	}

	private static ForwardZone forwardZone(DomainName domain) {
		ForwardZone zone = NamingFactory.eINSTANCE.createForwardZone();
		zone.setName(domain.text());
		return zone;
	}

	private static ReverseZone reverseZone(Ipv4Prefix prefix) {
		ReverseZone zone = NamingFactory.eINSTANCE.createReverseZone();
		zone.setPrefix(prefix.toString());
		return zone;
	}

	private static Optional<DomainName> domain(ForwardZone zone) {
		return DomainName.tryParse(zone.getName());
	}

	private static Optional<DomainName> fullName(ForwardRecord record, ForwardZone zone) {
		@Nullable
		String owner = record.getOwner();
		return "@".equals(owner) ? domain(zone) : DomainName.tryParse(owner + "." + zone.getName());
	}

	private static boolean says(@Nullable String text, Ipv4Address address) {
		return Ipv4Address.tryParse(text).filter(address::equals).isPresent();
	}

	private static String relative(DomainName name, DomainName domain) {
		return name.equals(domain) ? "@" : name.text().substring(0, name.text().length() - domain.text().length() - 1);
	}
}
