/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;

class HoverFactsTest {

	@Test
	void aVmkernelAdapterTellsWhatItReaches() throws IOException {
		assertEquals("""
				address: 192.168.0.11
				subnet: Management, 192.168.0.0/24
				segment: esx01.vSwitch0, Office
				on the same segment: 12: edge01.lan, dc01, nas01.192.168.20.30:3260, PC.Ethernet, PC.WiFi and 7 more
				names: esx01.lab.example
				gateway: 192.168.0.1, reached
				management: reaches esx02.vmk0
				services: management""", lab("vmkernel vm¦k0 { address 192.168.0.11/24"));
	}

	@Test
	void anAddressTellsWhoHasIt() throws IOException {
		assertEquals("""
				owner: vcsa
				subnet: Management, 192.168.0.0/24
				names: vcsa.lab.example""", lab("A vcsa 192.168¦.0.20"));
	}

	@Test
	void theAddressOfAnAdapterTellsWhatIsKnownOfTheAdapter() throws IOException {
		assertEquals("""
				address: 192.168.10.11
				subnet: vMotion, 192.168.10.0/24
				segment: esx01.vSwitch1, PC.VMnet1
				on the same segment: esx02.vmk1
				vmotion: reaches esx02.vmk1""", lab("address 192.168.10¦.11/24"));
	}

	@Test
	void aDatastoreTellsWhoSeesIt() throws IOException {
		assertEquals("""
				type: VMFS 6
				capacity: 72 GiB provisioned of 200 GiB
				extents: nas01.lun0
				seen by: esx01, esx02
				VMs: web01, app01, app02, app03
				version: 6""", lab("vmfs sha¦red"));
	}

	@Test
	void aLunTellsWhatItIsUsedFor() throws IOException {
		assertEquals("""
				array: nas01
				use: Holds datastore shared already.
				seen by: esx01, esx02
				paths: 1 a host
				size: 200 GiB
				number: 0""", lab("lun lu¦n0"));
	}

	@Test
	void aHostTellsWhatRunsOnIt() throws IOException {
		assertEquals("""
				cluster: Lab
				VMs: web01, app01, app03
				CPU of VMs: 3 vCPUs on 4 cores
				memory of VMs: 6 GiB of 20 GiB
				datastores: shared, images
				vMotion with: esx02
				fqdn: esx01.lab.example
				version: 8.0.3""", lab("host esx¦01 {"));
	}

	@Test
	void aClusterTellsWhatItHas() throws IOException {
		assertEquals("""
				CPU: 20800 MHz, 0 Hz reserved
				memory: 40 GiB, 0 B reserved, 8 GiB asked for
				running VMs: web01, app01, app03, app02
				failover: kept: 99 % of CPU and 100 % of memory are free for failover, 50 % and 50 % are promised
				managed by: vcsa
				hosts: esx01, esx02
				high availability: true
				drs: manual""", lab("cluster La¦b"));
	}

	@Test
	void aPortGroupTellsWhoIsPluggedIn() throws IOException {
		assertEquals("""
				hosts: esx01, esx02
				VLAN: untagged
				uplinks: esx01.vmnic0, esx02.vmnic0
				VMs: web01, app01, app02, app03""", lab("portgroup \"VM Net¦work\""));
	}

	@Test
	void aNicTellsWhatItCarries() throws IOException {
		assertEquals("""
				plugged into: PC.VMnet0
				uplink of: esx01.vSwitch0
				carries: Management Network, iSCSI, VM Network
				speed: 1 Gbit""", lab("nic vmn¦ic0 { speed"));
	}

	@Test
	void aSubnetTellsWhatIsFree() throws IOException {
		assertEquals("""
				addresses: 6 used of 254
				next free: 192.168.0.21
				used by: 192.168.0.1 gateway of esx01, 192.168.0.5 PC.Ethernet, 192.168.0.10 dc01, 192.168.0.11 esx01.vmk0, 192.168.0.12 esx02.vmk0 and 1 more
				prefix: 192.168.0.0/24
				gateways: 192.168.0.1""", lab("subnet Man¦agement"));
	}

	@Test
	void aZoneTellsWhoIsInIt() throws IOException {
		assertEquals("""
				A records: 4
				hosts in it: esx01, esx02""", lab("zone \"lab.¦example\""));
	}

	@Test
	void aNameTellsWhatItResolvesTo() throws IOException {
		assertEquals("""
				resolves to: 192.168.0.20, says dc01
				which is: vcsa""", lab("fqdn \"vcsa.¦lab.example\""));
	}

	@Test
	void aDatastoreTellsWhyAHostOfTheClusterDoesNotSeeIt() {
		assertEquals("""
				type: VMFS
				capacity: 0 B provisioned of 1 TiB
				extents: a.d
				seen by: a
				not seen by: b: a.d is a disk of a
				VMs: none""", Asked.facts("datacenter D { host a { disk d { size 1 TiB } } host b { } cluster c { hosts a b } vmfs o¦ld { extents a.d } }"));
	}

	@Test
	void anAdapterTellsWhomItDoesNotReach() {
		assertEquals("""
				address: 10.0.0.1
				segment: a.s, sw VLAN 1
				on the same segment: none
				vmotion: reaches 0 of 1 others, not b.vmk0: a.vmk0 and b.vmk0 are apart: VLAN 7 is not trunked on sw.p2, an access port of VLAN 1.
				services: vmotion""", Asked.facts("""
				datacenter D {
					switch sw { port p1 { } port p2 { } }
					host a { nic n { connect sw.p1 } vswitch s { uplinks n portgroup p { vmkernel vm¦k0 { address 10.0.0.1/24 services vmotion } } } }
					host b { nic n { connect sw.p2 } vswitch s { uplinks n portgroup p { vlan 7 vmkernel vmk0 { address 10.0.0.2/24 services vmotion } } } }
				}
				"""));
	}

	@Test
	void aFleetTellsItsMembers() {
		assertEquals("""
				members: 7: esx1, esx2, esx3, esx4, esx5 and 2 more
				VMs: none
				vMotion with: none
				memory: 64 GiB
				range: 1..7""", Asked.facts("datacenter D { host esx¦[1..7] { memory 64 GiB } }"));
	}

	@Test
	void aSuppressedRuleTellsWhatItIsAbout() {
		Hover hover = Asked.hover("@suppress(PLG¦-01, \"why\") datacenter D { }");
		assertEquals("rule", hover.kind());
		assertEquals("PLG-01", hover.name());
		assertTrue(hover.documentation().lines().count() > 1, hover.documentation());
		assertEquals("severity", hover.facts().getFirst().name());
	}

	/** The facts at a place of the nested lab. */
	private static String lab(String marked) throws IOException {
		String text = Files.readString(MarkedText.sourceTree().resolve("examples/nested-lab/lab.vdc"));
		String place = marked.replace("¦", "");
		assertTrue(text.contains(place), place);
		return Asked.facts(text.replaceFirst(java.util.regex.Pattern.quote(place), java.util.regex.Matcher.quoteReplacement(marked)));
	}
}
