/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.topology.Designs.portGroup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.network.FailureDetection;
import org.vdcstudio.model.network.LoadBalancing;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

class TeamingTest {

	private static final Teaming TEAMING = Designs.topology("""
			datacenter Lab {
				switch leaf1 { port eth1 { } }
				distributed-switch dvs {
					uplink up1 uplink up2
					lag lag1 { ports 2 }
					load-balancing nic-load
					portgroup Plain { }
					portgroup Bundled { active lag1 }
					portgroup Crossed { active up2 standby up1 forged-transmits accept }
				}
				host esx01 {
					nic vmnic0 { connect leaf1.eth1 }
					nic vmnic1 { }
					nic vmnic2 { }
					nic vmnic3 { } nic vmnic4 { } nic vmnic5 { } nic vmnic6 { }
					vswitch vSwitch0 {
						uplinks vmnic0 vmnic1 vmnic2
						active vmnic0 vmnic1 standby vmnic2
						failure-detection beacon failback off promiscuous accept
						portgroup Inherits { }
						portgroup Explicit { active vmnic1 standby vmnic0 load-balancing explicit forged-transmits reject }
						portgroup Foreign { active vmnic3 }
					}
					vswitch vSwitch1 { portgroup Internal { } }
					vswitch vSwitch2 { uplinks vmnic0 vmnic1 portgroup Default { } }
					join dvs { uplink dvs.up1 is vmnic3 uplink dvs.up2 is vmnic4 uplink dvs.lag1 is vmnic5 uplink dvs.lag1 is vmnic6 }
				}
			}
			""").teaming();

	private static Team team(String portGroup) {
		return TEAMING.team(id(portGroup)).orElseThrow();
	}

	private static ElementId id(String portGroup) {
		return portGroup.startsWith("esx01.dvs") ? new ElementId("DistributedPortGroup", portGroup) : portGroup(portGroup);
	}

	private static String names(List<ElementId> nics) {
		return nics.stream().map(nic -> nic.qualifiedName().replace("esx01.vmnic", "")).collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@CsvSource({ //
			"esx01.Default,     0 1, '',  ''", //
			"esx01.Inherits,    0 1, 2,   ''", //
			"esx01.Explicit,    1,   0,   2", //
			"esx01.Foreign,     '',  '',  0 1 2", //
			"esx01.Internal,    '',  '',  ''", //
			"esx01.dvs.Plain,   3 4, '',  5 6", //
			"esx01.dvs.Bundled, 5 6, '',  3 4", //
			"esx01.dvs.Crossed, 4,   3,   5 6" })
	void whatAPortGroupDoesNotSayItHasFromItsSwitch(String portGroup, String active, String standby, String unused) {
		Team team = team(portGroup);
		assertEquals(List.of(active, standby, unused), List.of(names(team.active()), names(team.standby()), names(team.unused())));
	}

	@Test
	void policiesAreInheritedAndThenAsTheProductHasThem() {
		Team team = team("esx01.Inherits");
		assertEquals(FailureDetection.BEACON, team.failureDetection());
		assertEquals(LoadBalancing.ORIGINATING_PORT, team.loadBalancing());
		assertEquals(false, team.failback());
		assertEquals(LoadBalancing.EXPLICIT, team("esx01.Explicit").loadBalancing());
		assertEquals(LoadBalancing.NIC_LOAD, team("esx01.dvs.Plain").loadBalancing());
		assertEquals(FailureDetection.LINK_STATUS, team("esx01.Default").failureDetection());
		assertEquals(true, team("esx01.Default").failback());
	}

	@Test
	void aLagIsUsedByWhoNamesIt() {
		assertEquals(Optional.of("dvs.lag1"), team("esx01.dvs.Bundled").lag().map(ElementId::qualifiedName));
		assertEquals(Optional.empty(), team("esx01.dvs.Plain").lag());
	}

	@ParameterizedTest
	@CsvSource({ //
			"esx01.Inherits, '',                          0 1", //
			"esx01.Inherits, PhysicalNic:esx01.vmnic0,    1 2", //
			"esx01.Inherits, PhysicalPort:leaf1.eth1,     1 2", //
			"esx01.Inherits, PhysicalSwitch:leaf1,        1 2", //
			"esx01.Explicit, '',                          1", //
			"esx01.Explicit, PhysicalNic:esx01.vmnic1,    0", //
			"esx01.Default,  PhysicalNic:esx01.vmnic1,    0", //
			"esx01.Default,  EsxiHost:esx01,              ''", //
			"esx01.Internal, '',                          ''" })
	void standbyNicsReplaceThoseWithoutLink(String portGroup, String failed, String inUse) {
		StateOverlay state = StateOverlay.INITIAL;
		if (!failed.isEmpty()) {
			String[] parts = failed.split(":", 2);
			state = state.withFailed(new ElementId(parts[0], parts[1]));
		}
		assertEquals(inUse, names(TEAMING.inUse(id(portGroup), state)));
	}

	@Test
	void standardSwitchesAreLessStrictThanDistributedOnes() {
		assertEquals(Optional.of(PortSecurity.STANDARD), TEAMING.security(id("esx01.Default")));
		assertEquals(Optional.of(new PortSecurity(true, true, false)), TEAMING.security(id("esx01.Explicit")));
		assertEquals(Optional.of(PortSecurity.DISTRIBUTED), TEAMING.security(id("esx01.dvs.Plain")));
		assertEquals(Optional.of(new PortSecurity(false, false, true)), TEAMING.security(id("esx01.dvs.Crossed")));
		assertEquals(Optional.empty(), TEAMING.security(id("esx01.Nothing")));
	}
}
