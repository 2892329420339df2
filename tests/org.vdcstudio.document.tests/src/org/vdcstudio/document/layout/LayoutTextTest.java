/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTextTest {

	private static final DiagramKey NETWORK = new DiagramKey("network", "VirtualNetwork", "esx01");
	private static final String TEXT = """
			# Places of shapes in diagrams: shape = x y [width height]. Written by VDC Studio.

			[network/VirtualNetwork: esx01]
			Nic:esx01.vmnic0 = 300 -20
			Switch:esx01.vSwitch0 = 40 80 200 120

			[storage/Paths: Lab]
			Lun:Lab.lun 1 = 5 6
			""";

	@Test
	void isSortedWithOneLineForEachShape() {
		DesignLayout layout = DesignLayout.EMPTY
				.placed(new DiagramKey("storage", "Paths", "Lab"), Map.of("Lun:Lab.lun 1", new Place(5, 6)))
				.placed(NETWORK, Map.of("Switch:esx01.vSwitch0", new Place(40, 80, 200, 120), "Nic:esx01.vmnic0", new Place(300, -20)));
		assertEquals(TEXT, LayoutText.write(layout));
		assertEquals(layout, LayoutText.read(TEXT));
	}

	@Test
	void isEmptyWhenNothingWasPlaced() {
		assertEquals("", LayoutText.write(DesignLayout.EMPTY.placed(NETWORK, Map.of("a:b", new Place(1, 2))).arranged(NETWORK)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a:b = 1", "a:b = x y", "a:b = 1 2 3", "a:b = 1 2 0 5", "a:b = 99999999999 1", "[no diagram]", "<<<<<<<" })
	void keepsLinesItDoesNotUnderstandAndReadsTheRest(String line) {
		DesignLayout layout = LayoutText.read(TEXT.replace("Nic:esx01.vmnic0 = 300 -20", line + "\r\n  Nic:esx01.vmnic0 = 300 -20  "));
		assertEquals(List.of(line), layout.unread());
		assertEquals(LayoutText.read(TEXT).diagrams(), layout.diagrams());
		assertEquals(layout, LayoutText.read(LayoutText.write(layout)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a = 1 2", " blank ", "[x/y: z]", "# no comment", "line\nfeed", "100%", "%0041", "a/b:c#2", "ü\u2028", "\u00a0" })
	void takesEveryName(String name) {
		DiagramKey diagram = new DiagramKey(name, name, name);
		DesignLayout layout = DesignLayout.EMPTY.placed(diagram, Map.of(name, new Place(1, 2), "X:" + name, new Place(3, 4, 5, 6)));
		assertEquals(layout, LayoutText.read(LayoutText.write(layout)));
	}

	@Test
	void followsElementsToTheirNewNames() {
		DesignLayout layout = DesignLayout.EMPTY.placed(NETWORK, Map.of(
				"Switch:esx01.vSwitch0", new Place(1, 1),
				"Switch:esx01.vSwitch0/Group:esx01.VM Network", new Place(2, 2),
				"Switch:esx01.vSwitch0/Group:esx01.VM Network#2", new Place(3, 3),
				"Host:esx01.lab", new Place(4, 4)));
		DesignLayout renamed = layout.renamed(Map.of("esx01", "esx02", "esx01.vSwitch0", "esx02.vSwitch0",
				"esx01.VM Network", "esx02.VM$1"));
		assertEquals(Map.of(
				"Switch:esx02.vSwitch0", new Place(1, 1),
				"Switch:esx02.vSwitch0/Group:esx02.VM$1", new Place(2, 2),
				"Switch:esx02.vSwitch0/Group:esx02.VM$1#2", new Place(3, 3),
				"Host:esx01.lab", new Place(4, 4)), renamed.places(new DiagramKey("network", "VirtualNetwork", "esx02")));
		assertEquals(1, renamed.diagrams().size());
	}
}
