/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.network.PhysicalSwitch;

class WordsAsNamesTest {

	private final VdcLanguage language = VdcLanguage.standard();

	@ParameterizedTest
	@ValueSource(strings = { "host", "gateway", "hosts", "array", "uplink", "memory", "cluster", "datacenter", "property" })
	void aBlockMayBeCalledLikeAWordOfTheLanguage(String word) {
		LoadedDesign design = language.parse("datacenter Lab {\n    host " + word + " { memory 64 GiB }\n    host other { }\n}\n");

		assertEquals(List.of(), design.source().problems());
		assertEquals("64 GiB", Samples.find(design, EsxiHost.class, word).getMemory());
	}

	@Test
	void anElementIsFoundUnderSuchAName() {
		LoadedDesign design = language.parse("""
				datacenter Lab {
				    switch uplink {
				        port array[1..2] { }
				        port peer { connect uplink.array[1] }
				        port back { connect /* the second */ uplink . array [2] }
				    }
				}
				""");

		assertEquals(List.of(), design.source().problems());
		PhysicalSwitch found = Samples.find(design, PhysicalSwitch.class, "uplink");
		assertEquals(found.getPorts().get(0), found.getPorts().get(1).getLink());
		assertEquals("2", found.getPorts().get(2).getLinkInstance());
	}

	@Test
	void aFleetAndATemplateMayBeCalledSo() {
		LoadedDesign design = language.parse("""
				datacenter memory profile lab {
				    host-template drs { }
				    host disk[1..2] like drs { }
				    host pool like drs { }
				}
				""");

		assertEquals(List.of(), design.source().problems());
		assertEquals("drs", Samples.find(design, EsxiHost.class, "pool").getTemplate().getName());
	}

	@Test
	void saysThatSuchANameNeedsQuotesWhereItIsReferredTo() {
		LoadedDesign design = language.parse("""
				datacenter Lab {
				    host witness { }
				    cluster c1 { witness witness }
				    cluster c2 { witness "witness" }
				}
				""");

		assertEquals("The name of a host is expected after 'witness', not 'witness'; in quotes it is a name",
				design.source().problems().getFirst().message());
		assertTrue(design.source().problems().stream().allMatch(each -> each.location().line() == 3));
		assertEquals("witness", Samples.find(design, Cluster.class, "c2").getWitness().getName());
	}

	@Test
	void elsewhereAWordKeepsItsMeaning() {
		LoadedDesign design = language.parse("""
				datacenter Lab {
				    host esx01 {
				        memory 64 GiB
				        nic vmnic0 { }
				        vmkernel vmk0 { services management vmotion }
				        vswitch vSwitch0 { uplinks vmnic0 portgroup a { } }
				    }
				}
				""");

		assertEquals(List.of(), design.source().problems());
		assertEquals(1, Samples.find(design, EsxiHost.class, "esx01").getSwitches().get(0).getPortGroups().size());
	}
}
