/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmnet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.trial.Texts;
import org.vdcstudio.authoring.vmnet.VmnetSettings.Forward;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.network.Protocol;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.WorkstationPc;

/** The Virtual Network Editor without its window. */
class VmnetEditorTest {

	private static final String LAB = """
			datacenter Lab {
				workstation PC {
					adapter Ethernet { address 192.168.0.5/24 }
					adapter WiFi { kind wifi }
					// for ESXi
					vmnet VMnet0 { mode bridged  bridge PC.Ethernet }
					vmnet VMnet1 { mode host-only  subnet 192.168.10.0/24 }
					vmnet VMnet8 {
						mode nat
						subnet 192.168.80.0/24
						dhcp
						leases 192.168.80.128 to 192.168.80.253
						gateway 192.168.80.2
						forward tcp 2222 to 192.168.80.10:22
					}
				}
				lab-vm one { on PC  nic eth0 { connect PC.VMnet1 } }
			}
			""";

	@Test
	void nothingChangesWhenNothingWasChanged() {
		assertEquals(LAB, edited(rows -> rows));
	}

	@Test
	void textKeepsItsCommentsWhenANetworkChanges() {
		String text = edited(rows -> replaced(rows, 1, row -> row.withSubnet("10.1.0.0/16").withDhcp(true)));
		assertTrue(text.contains("// for ESXi"), text);
		assertTrue(text.contains("vmnet VMnet1 { mode host-only  subnet 10.1.0.0/16  dhcp }"), text);
	}

	@Test
	void addedNetworkGetsAFreeNumberAndAFreeSubnet() {
		VmnetSettings added = VmnetTable.added(rows(), pc());
		assertEquals("VMnet2", added.name());
		assertEquals("192.168.11.0/24", added.subnet());
		String text = edited(rows -> {
			List<VmnetSettings> more = new ArrayList<>(rows);
			more.add(added);
			return more;
		});
		assertEquals(4, VmnetTable.of(pcOf(text)).size());
	}

	@Test
	void rowsSayWhatWorkstationSays() {
		VmnetRows editor = new VmnetRows();
		editor.show(rows());
		assertEquals(List.of("VMnet0 Bridged Ethernet - - -", "VMnet1 Host-only - Connected - 192.168.10.0/24",
				"VMnet8 NAT NAT Connected Enabled 192.168.80.0/24"),
				editor.rows().stream().map(row -> String.join(" ", row.settings().name(), row.type(), row.externalConnection(), row.hostConnection(),
						row.dhcp(), row.subnetAddress())).toList());
	}

	@Test
	void rowKeepsItsNumberWhileItsNameChanges() {
		VmnetRows editor = new VmnetRows();
		editor.show(rows());
		int added = editor.add(VmnetTable.added(editor.networks(), pc()));
		editor.change(added, editor.row(added).orElseThrow().settings().withName("VMnet7"));
		assertEquals("VMnet7", editor.row(added).orElseThrow().settings().name());
		int nat = editor.rows().get(2).number();
		editor.show(VmnetTable.defaults(editor.networks(), pc(), snapshot()));
		assertEquals("VMnet8", editor.row(nat).orElseThrow().settings().name());
		editor.remove(nat);
		assertEquals(List.of("VMnet0", "VMnet1"), editor.networks().stream().map(VmnetSettings::name).toList());
	}

	@Test
	void freeNamesAreThoseThatNoNetworkHas() {
		List<String> names = VmnetTable.freeNames(rows(), pc());
		assertEquals(List.of("VMnet2", "VMnet3"), names.subList(0, 2));
		assertEquals("VMnet19", names.getLast());
		assertFalse(names.contains("VMnet8"));
	}

	@Test
	void renamedNetworkIsRenamedWhereItIsUsed() {
		String text = edited(rows -> replaced(rows, 1, row -> row.withName("VMnet5")));
		assertTrue(text.contains("connect PC.VMnet5"), text);
	}

	@Test
	void usedNetworkCannotBeRemoved() {
		List<VmnetSettings> rows = new ArrayList<>(rows());
		rows.remove(1);
		assertEquals(List.of("VMnet1 cannot be removed: one.eth0 is connected to it."), errors(rows));
	}

	@Test
	void overlapIsSaidWhileTyping() {
		assertEquals(List.of("VMnet8: 192.168.80.0/24 overlaps 192.168.0.0/16 of VMnet1."),
				errors(replaced(rows(), 1, row -> row.withSubnet("192.168.0.0/16"))));
	}

	@Test
	void publicAddressesAreAWarning() {
		List<Remark> remarks = check(replaced(rows(), 1, row -> row.withSubnet("203.0.113.0/24")));
		assertEquals(List.of(Remark.Level.WARNING), remarks.stream().map(Remark::level).toList());
		assertTrue(remarks.getFirst().message().contains("not private"), remarks.toString());
	}

	@Test
	void leasesOutsideTheSubnetAreNamed() {
		assertTrue(errors(replaced(rows(), 2, row -> row.withLeases("192.168.81.10", "192.168.81.20"))).getFirst()
				.contains("outside 192.168.80.0/24"));
		assertTrue(errors(replaced(rows(), 2, row -> row.withLeases("192.168.80.1", "192.168.80.20"))).getFirst()
				.contains("include the host's own address 192.168.80.1"));
	}

	@Test
	void newSubnetTakesAddressesOfTheOldOneAlong() {
		VmnetSettings moved = rows().get(2).withSubnet("10.9.0.0/24");
		assertEquals(List.of("", "", ""), List.of(moved.gateway(), moved.firstLease(), moved.lastLease()));
		assertEquals("10.9.0.2", moved.effectiveGateway().orElseThrow().toString());
	}

	@Test
	void subnetIsAskedForAsAddressAndMask() {
		VmnetSettings row = rows().get(1);
		assertEquals("192.168.10.0", row.subnetAddress());
		assertEquals("255.255.255.0", row.subnetMask());
		assertEquals("10.1.0.0/16", row.withSubnet("10.1.0.0", "255.255.0.0").subnet());
		assertEquals("10.1.0.0/20", row.withSubnet("10.1.0.0", "20").subnet());
		assertEquals("10.1.0.0/16", row.withSubnet("10.1.0.0/16", "255.255.255.0").subnet());
		assertEquals("", row.withSubnet("", "255.255.255.0").subnet());
		assertTrue(SubnetMask.all().contains("255.255.255.248"));
	}

	@Test
	void maskThatIsNoneStaysAsItWasTyped() {
		VmnetSettings row = rows().get(1).withSubnet("10.1.0.0", "255.0.255.0");
		assertEquals("255.0.255.0", row.subnetMask());
		assertTrue(errors(replaced(rows(), 1, each -> row)).getFirst().contains("10.1.0.0/255.0.255.0 is no subnet"));
	}

	@Test
	void thereIsOneNatNetworkAndOneBridgeToAnAdapter() {
		assertTrue(errors(replaced(rows(), 1, row -> row.withMode(VMnetMode.NAT))).getFirst().contains("one NAT network"));
		assertTrue(errors(replaced(rows(), 1, row -> row.withMode(VMnetMode.BRIDGED).withBridgedTo("Ethernet"))).getFirst()
				.contains("bridged by VMnet0 already"));
	}

	@Test
	void bridgedNetworkHasNoSubnetAndNoDhcp() {
		String text = edited(rows -> replaced(rows, 2, row -> row.withMode(VMnetMode.BRIDGED).withBridgedTo("WiFi")));
		assertFalse(text.contains("192.168.80"), text);
		assertTrue(text.contains("bridge WiFi"), text);
	}

	@Test
	void forwardsAreComparedOneByOne() {
		String text = edited(rows -> replaced(rows, 2, row -> row.withForwards(
				List.of(new Forward(Protocol.TCP, "2222", "192.168.80.10:22"), new Forward(Protocol.TCP, "8443", "192.168.80.11:443")))));
		assertTrue(text.contains("forward tcp 2222 to 192.168.80.10:22"), text);
		assertTrue(text.contains("forward tcp 8443 to 192.168.80.11:443"), text);
		assertTrue(errors(replaced(rows(), 2, row -> row.withForwards(List.of(new Forward(Protocol.TCP, "99999", "192.168.1.1:22")))))
				.getFirst().contains("99999 is no port"));
	}

	@Test
	void defaultsKeepWhatIsUsed() {
		List<VmnetSettings> rows = VmnetTable.defaults(replaced(rows(), 1, row -> row.withName("VMnet3")), pc(), snapshot());
		assertEquals(List.of("VMnet0", "VMnet1", "VMnet3", "VMnet8"), rows.stream().map(VmnetSettings::name).toList());
		assertEquals(List.of(), errors(rows));
	}

	@Test
	void defaultsBringBackWhatWasRemoved() {
		List<VmnetSettings> rows = VmnetTable.defaults(rows().subList(0, 1), pc(), snapshot());
		assertEquals(List.of("VMnet0", "VMnet1", "VMnet8"), rows.stream().map(VmnetSettings::original).toList());
		assertEquals("192.168.80.0/24", rows.getLast().subnet());
		assertEquals(List.of(), errors(rows));
	}

	@Test
	void namesAreThoseOfWorkstation() {
		assertTrue(errors(replaced(rows(), 1, row -> row.withName("VMnet20"))).getFirst().contains("VMnet0 to VMnet19"));
		assertTrue(errors(replaced(rows(), 1, row -> row.withName("Lab"))).getFirst().contains("no name for a virtual network"));
	}

	private static String edited(UnaryOperator<List<VmnetSettings>> change) {
		return Texts.after(LAB, design -> new VmnetTask().edits(new VmnetTask.Answers("PC", change.apply(rows())), design));
	}

	private static List<VmnetSettings> replaced(List<VmnetSettings> rows, int index, UnaryOperator<VmnetSettings> change) {
		List<VmnetSettings> changed = new ArrayList<>(rows);
		changed.set(index, change.apply(rows.get(index)));
		return changed;
	}

	private static List<Remark> check(List<VmnetSettings> rows) {
		return new VmnetTask().check(new VmnetTask.Answers("PC", rows), org.vdcstudio.topology.Topology.of(snapshot()));
	}

	private static List<String> errors(List<VmnetSettings> rows) {
		return check(rows).stream().filter(Remark::isError).map(Remark::message).toList();
	}

	private static List<VmnetSettings> rows() {
		return VmnetTable.of(pc());
	}

	private static WorkstationPc pc() {
		return pcOf(LAB);
	}

	private static WorkstationPc pcOf(String text) {
		return Texts.model(text).snapshot().pcs().getFirst();
	}

	private static DesignSnapshot snapshot() {
		return Texts.model(LAB).snapshot();
	}
}
