/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.RuleSetting;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.rules.internal.RuleCheck;

/** The rules that look at one setting of a VM. */
class VirtualMachineRulesTest {

	private static String vm(String properties) {
		return """
				datacenter Datacenter {
					host esx01 { version "7.0.3" }
					vm-template small { cpus 2 memory 4 GiB }
					vm web like small { on esx01 %s }
				}
				""".formatted(properties);
	}

	@Test
	void manyCpusAreAWarningAtTheTemplateThatSaysSo() {
		assertFindings("VMS-03", """
				datacenter Datacenter {
					vm-template large { cpus 17 }  //! VMS-03 warning large
					vm a like large { }
					vm b like large { cpus 16 }
				}
				""");
	}

	@Test
	void howManyCpusAreManyCanBeSaid() {
		RuleSettings strict = new RuleSettings(Optional.empty(), Map.of("VMS-03", new RuleSetting(Optional.empty(), Map.of("max-cpus", "2"))));
		assertFindings("VMS-03", new ValidationOptions(List.of(strict), Optional.empty()), vm("cpus 3  //! VMS-03 warning web\n"));
	}

	@Test
	void limitsAreWarnings() {
		assertFindings("VMS-04", vm("cpu-limit 1 GHz memory-limit 2 GiB  //! VMS-04 warning web | VMS-04 warning web\n"));
		assertFindings("VMS-04", vm("cpu-reservation 1 GHz cpu-shares high"));
	}

	@Test
	void theLimitOfAResourcePoolIsNone() {
		assertFindings("VMS-04", """
				datacenter Datacenter {
					host esx01 { }
					cluster Compute { hosts esx01 pool Test { memory-limit 8 GiB } }
					vm web { on Compute in-pool Compute.Test }
				}
				""");
	}

	@Test
	void theFixRemovesTheLimit() {
		RuleCheck.fix("VMS-04", vm("memory-limit 2 GiB")).removesTheFinding().leaves(vm("").replace("esx01  }", "esx01 }"));
	}

	@Test
	void imitatedNicsAreWarnings() {
		assertFindings("VMS-06", vm("""
				nic eth0 { adapter e1000 }    //! VMS-06 warning web.eth0
				nic eth1 { adapter e1000e }   //! VMS-06 warning web.eth1
				nic eth2 { adapter vmxnet3 }
				nic eth3 { }
				"""));
	}

	@Test
	void aNicThatIsPartOfThePhysicalOneIsChosenForAReason() {
		assertFindings("VMS-06", vm("nic eth0 { adapter sriov }"));
	}

	@Test
	void theFixMakesItAVmxnet3() {
		RuleCheck.fix("VMS-06", vm("nic eth0 { adapter e1000 }")).removesTheFinding().leaves(vm("nic eth0 { adapter vmxnet3 }"));
	}

	@Test
	void oldHardwareIsAWarningAndHardwareThatTheHostDoesNotKnowAnError() {
		assertFindings("VMS-07", vm("hardware-version 13  //! VMS-07 warning web\n"));
		assertFindings("VMS-07", vm("hardware-version 20  //! VMS-07 error web\n"));
		assertFindings("VMS-07", vm("hardware-version 19"));
	}

	@Test
	void withoutVersionTheHardwareIsTheNewestOfTheHost() {
		assertFindings("VMS-07", vm(""));
	}

	@Test
	void aHostNewerThanTheRuleKnowsEverything() {
		assertFindings("VMS-07", vm("hardware-version 40").replace("7.0.3", "11.0"));
	}

	@Test
	void theOldestHostOfAClusterDecides() {
		assertFindings("VMS-07", """
				datacenter Datacenter {
					host esx01 { version "8.0.3" }
					host esx02 { version "8.0.1" }
					cluster Compute { hosts esx01 esx02 }
					vm web { on Compute hardware-version 21 }   //! VMS-07 error web
					vm app { on Compute hardware-version 20 }
				}
				""");
	}

	@Test
	void aDiskThatForgetsIsAWarning() {
		assertFindings("VMS-13", vm("""
				disk a { mode non-persistent }   //! VMS-13 warning web.a
				disk b { mode independent }
				disk c { }
				"""));
	}

	@Test
	void aKioskCanBeSuppressed() {
		assertTrue(RuleCheck.of(vm("@suppress(VMS-13, \"a kiosk\") disk a { mode non-persistent }")).finding("VMS-13").isSuppressed());
	}

	@Test
	void missingToolsAreAWarning() {
		assertFindings("VMS-15", """
				datacenter Datacenter {
					vm-template bare { tools off }   //! VMS-15 warning bare
					vm a[1..3] like bare { }
					vm b { }
				}
				""");
	}

	@Test
	void aVmMayHaveToolsThatItsTemplateLacks() {
		assertFindings("VMS-15", """
				datacenter Datacenter {
					vm-template bare { tools off }
					vm a like bare { tools on }
				}
				""");
	}

	@Test
	void theFixInstallsTools() {
		RuleCheck.fix("VMS-15", vm("tools off")).removesTheFinding().leaves(vm("tools on"));
	}

	@Test
	void aSharedBusStandsInTheWayOfDrs() {
		String text = """
				datacenter Datacenter {
					host esx01 { }
					cluster Compute { hosts esx01 drs manual }
					vm node { on Compute
						disk quorum { sharing bus }   //! VMS-19 warning node.quorum
					}
				}
				""";
		assertFindings("VMS-19", text);
		assertFindings("VMS-19", text.replace("drs manual", "").replaceAll("//!.*", ""));
	}

	@Test
	void multiWriterStandsInTheWayOfSnapshots() {
		assertFindings("VMS-19", vm("""
				disk data { sharing multi-writer }   //! VMS-19 warning web.data
				snapshot before { }
				"""));
		assertFindings("VMS-19", vm("disk data { sharing multi-writer }"));
	}
}
