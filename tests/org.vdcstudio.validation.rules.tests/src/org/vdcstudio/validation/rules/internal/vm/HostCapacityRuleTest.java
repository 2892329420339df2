/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class HostCapacityRuleTest {

	@Test
	void aVmLargerThanItsHostIsAnError() {
		assertFindings("VMS-02", """
				datacenter Lab {
					host esx01 { cpu 1 x 4 at 2 GHz memory 32 GiB }
					vm web { on esx01 cpus 9 memory 8 GiB }    //! VMS-02 error web
					vm db { on esx01 cpus 2 memory 33 GiB }    //! VMS-02 error db
				}
				""");
	}

	@Test
	void aVmAsLargeAsItsHostFits() {
		assertFindings("VMS-02", """
				datacenter Lab {
					host esx01 { cpu 1 x 4 at 2 GHz memory 32 GiB }
					vm web { on esx01 cpus 8 memory 32 GiB }
				}
				""");
	}

	@Test
	void inAClusterTheLargestMemberCounts() {
		assertFindings("VMS-02", """
				datacenter Lab {
					host esx01 { cpu 1 x 4 at 2 GHz memory 32 GiB }
					host esx02 { cpu 2 x 8 at 2 GHz memory 64 GiB }
					cluster Compute { hosts esx01 esx02 }
					vm web { on Compute cpus 32 memory 64 GiB }
				}
				""");
	}

	@Test
	void aHostOfWhichNothingIsSaidFitsEverything() {
		assertFindings("VMS-02", """
				datacenter Lab {
					host esx01 { }
					vm web { on esx01 cpus 128 memory 4 TiB }
				}
				""");
	}
}
