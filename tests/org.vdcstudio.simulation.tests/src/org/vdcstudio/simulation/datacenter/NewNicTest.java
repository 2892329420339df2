/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.simulation.datacenter.TestDesigns.TWO_HOSTS;
import static org.vdcstudio.simulation.datacenter.TestDesigns.nestedLab;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/** NICs are added. */
class NewNicTest {

	/** The design of esx01 has vmnic1 for vMotion, and the machine it runs in has one NIC only. */
	private static TextDesign withoutSecondNic() throws IOException {
		String text = nestedLab().elements();
		int nic = text.indexOf("nic eth1 { connect PC.VMnet1 }");
		return new TextDesign(text.substring(0, nic) + text.substring(nic).replaceFirst("nic eth1 \\{ connect PC.VMnet1 }", ""));
	}

	@Test
	void vMotionWorksOnceTheMachineOfTheNestedHostHasItsSecondNic() throws IOException {
		Played played = withoutSecondNic().play("""
				at 10 s vmotion app[02] to esx01
				at 20 s add-nic nested1 connect PC.VMnet1
				at 30 s power off nested1
				at 40 s add-nic nested1 connect PC.VMnet1
				at 50 s power on nested1
				at 300 s vmotion app[02] to esx01
				expect app[02] on esx01 within 10 min
				""");

		assertEquals("""
				10 s app02 migration-refused: vMotion to esx01 is refused: vmotion-network
				20 s nested1 operation-refused: is powered on; a virtual machine of Workstation has to be off to get a NIC
				40 s nested1 nic-added: NIC 2 on PC.VMnet1, which esx01 sees as vmnic1 when it has booted
				140 s esx01.vmnic1 adapter-found: a new NIC, on PC.VMnet1
				140 s esx01 links: 2 of 2 NICs have a link
				""", played.said("migration-refused", "operation-refused", "nic-added", "adapter-found", "links"));
		assertEquals("passed app02 on esx01 within 10 min: runs on esx01\n", played.expectations());
	}

	@Test
	void nicThatTheDesignDoesNotUseIsFoundAndLeftAlone() throws IOException {
		Played played = TestDesigns.nestedLab().play("""
				at 10 s power off nested1
				at 20 s add-nic nested1 connect PC.VMnet1
				at 30 s power on nested1
				at 200 s power off nested1
				at 210 s power on nested1
				""");

		assertEquals("120 s esx01 adapter-found: a new NIC vmnic2, on PC.VMnet1, which nothing uses yet\n",
				played.said("adapter-found"));
	}

	@Test
	void nicThatIsNotThereHasNoLink() throws IOException {
		assertEquals("90 s esx01 links: 1 of 2 NICs have a link, not esx01.vmnic1\n",
				withoutSecondNic().coldStart("").saidAbout("esx01", "links"));
	}

	@Test
	void vmOfVSphereGetsANicWhileItRuns() {
		Played played = TWO_HOSTS.with("vm web { memory 1 GiB on esx01 } vm spare { power off on esx01 }").play("""
				at 1 s add-nic web network Guests
				at 2 s add-nic web network Nowhere
				at 3 s add-nic spare network Guests
				at 10 s fail esx01.vmnic0
				at 10 s fail esx01.vmnic1
				at 20 s restore esx01.vmnic0
				expect downtime of web below 1 s
				""");

		assertEquals("""
				1 s web nic-added: NIC on Guests, while it runs
				2 s web operation-refused: esx01 has no network Nowhere
				3 s spare nic-added: NIC on Guests
				""", played.said("nic-added", "operation-refused"));
		assertEquals("FAILED downtime of web below 1 s: interrupted for 10 s", played.expectations().lines().findFirst().orElseThrow());
	}
}
