/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.tgt;

import java.util.Optional;

/** Writes a storage network as a design: all in one subnet of one host-only network. */
final class SanAsDesign {

	private final StringBuilder text = new StringBuilder();

	private SanAsDesign() {
	}

	static String write(San san) {
		SanAsDesign design = new SanAsDesign();
		design.line("datacenter Lab {");
		design.line("\tworkstation PC { vmnet VMnet1 { mode host-only } }");
		san.arrays().forEach(design::write);
		for (int i = 0; i < san.initiators().size(); i++) {
			design.write(san.initiators().get(i), "192.168.20.%d/24".formatted(11 + i));
		}
		design.line("}");
		return design.text.toString();
	}

	private void write(San.Array array) {
		line("\tarray %s {", array.name());
		line("\t\tiqn \"%s\"", array.iqn());
		write("chap", array.chap());
		write("mutual-chap", array.mutual());
		line("\t\tportal %s { prefix-length 24 connect PC.VMnet1 }", array.address());
		array.luns().forEach(lun -> line("\t\tlun %s { number %d }", name(lun), lun));
		array.groups().forEach(group -> write(array, group));
		line("\t}");
	}

	private void write(San.Array array, San.Group group) {
		line("\t\taccess-group %s {", group.name());
		group.initiators().forEach(initiator -> line("\t\t\tinitiator \"%s\"", initiator));
		group.luns().forEach(lun -> line("\t\t\tpresent %s.%s%s", array.name(), name(lun),
				array.shift() == 0 ? "" : " number " + array.shownAs(lun)));
		line("\t\t}");
	}

	private void write(San.Initiator initiator, String address) {
		line("\thost %s {", initiator.host());
		line("\t\tnic vmnic0 { connect PC.VMnet1 }");
		line("\t\tvswitch vSwitch0 { uplinks vmnic0 portgroup Storage { vmkernel vmk0 { address %s } } }", address);
		line("\t\tiscsi-adapter vmhba65 { enabled iqn \"%s\"", initiator.iqn());
		write("chap", initiator.chap());
		write("mutual-chap", initiator.mutual());
		initiator.discovered().forEach(array -> line("\t\t\tdiscover %s", array.address()));
		initiator.known().forEach(known -> line("\t\t\ttarget \"%s\" at %s", known.iqn(), known.array().address()));
		line("\t\t}");
		line("\t}");
	}

	private void write(String keyword, Optional<San.Chap> credentials) {
		credentials.ifPresent(chap -> line("\t\t%s \"%s\" secret \"%s\"", keyword, chap.user(), chap.secret()));
	}

	/** The name of a LUN of an array in the design. */
	static String name(int lun) {
		return "lun" + lun;
	}

	private void line(String format, Object... values) {
		text.append(format.formatted(values)).append('\n');
	}
}
