/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.document.PlainText;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

/** The layout of a design that is open, with its file. */
class OpenLayoutTest {

	private static final String LAB = """
			datacenter Lab {
				host esx01 {
					nic vmnic0 { }
					vswitch vSwitch0 { portgroup Management { } }
				}
			}
			""";
	private static final DiagramKey NETWORK = new DiagramKey("network", "VirtualNetwork", "esx01");
	private static final String SWITCH = "Switch:esx01.vSwitch0";

	@TempDir
	Path folder = Path.of("");

	private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
	private final OpenDesigns designs = new OpenDesigns(new DesignCheck(RuleRegistry.ofPlatform(), ValidationOptions.DEFAULT),
			file -> PlainText.open(Path.of(file.toFileString())), opened -> {
				// nobody else is interested
			}, bugs::add);

	@BeforeEach
	void store() throws IOException {
		Files.writeString(design(), LAB);
	}

	@AfterEach
	void nothingFailedInTheBackground() {
		assertEquals(List.of(), bugs);
	}

	@Test
	void isKeptBesideTheDesignAndSavedWithIt() throws IOException {
		try (Lease lease = open()) {
			move(lease.design(), 10);
			assertTrue(lease.design().isDirty());
			assertFalse(Files.exists(stored()));
			lease.design().save();
			assertFalse(lease.design().isDirty());
		}
		assertTrue(Files.readString(stored()).endsWith("[network/VirtualNetwork: esx01]\n" + SWITCH + " = 10 20\n"));
		assertEquals(LAB, Files.readString(design()));
		try (Lease lease = open()) {
			assertEquals(new Place(10, 20), lease.design().layout().current().places(NETWORK).get(SWITCH));
			assertFalse(lease.design().isDirty());
		}
	}

	@Test
	void theFileGoesWithTheLastPlace() throws IOException {
		try (Lease lease = open()) {
			move(lease.design(), 10);
			lease.design().save();
			lease.design().arrange("Arrange all", layout -> layout.arranged(NETWORK));
			lease.design().save();
			assertFalse(Files.exists(stored()));
		}
	}

	@Test
	void movesAndEditsAreOneHistory() throws IOException {
		try (Lease lease = open()) {
			OpenDesign design = lease.design();
			move(design, 10);
			replace(design, "Management", "Admin");
			move(design, 30);
			undo(design);
			assertEquals(10, x(design));
			assertTrue(text(design).contains("Admin"));
			undo(design);
			assertEquals(10, x(design));
			assertEquals(LAB, text(design));
			undo(design);
			assertEquals(DesignLayout.EMPTY, design.layout().current());
			assertFalse(design.isDirty());
			design.redo().toCompletableFuture().join();
			design.redo().toCompletableFuture().join();
			design.redo().toCompletableFuture().join();
			assertEquals(30, x(design));
			assertTrue(text(design).contains("Admin"));
		}
	}

	@Test
	void followsARenameOfTheModelAndItsUndo() throws IOException {
		try (Lease lease = open()) {
			OpenDesign design = lease.design();
			move(design, 10);
			design.access(access -> {
				NamedElement host = access.design().root().getDatacenter().getElements().getFirst();
				access.apply("Rename", List.of(new ModelEdit.RenameElement("Rename", host, "esx02")));
				return host;
			}).join();
			assertEquals(Map.of("Switch:esx02.vSwitch0", new Place(10, 20)),
					design.layout().current().places(new DiagramKey("network", "VirtualNetwork", "esx02")));
			undo(design);
			settle(design);
			assertEquals(10, x(design));
		}
	}

	@Test
	void followsANameThatIsTypedThroughStatesThatAreNoDesign() throws IOException {
		try (Lease lease = open()) {
			OpenDesign design = lease.design();
			List<Map<String, String>> told = new ArrayList<>();
			design.addListener(new DesignListener() {
				@Override
				public void elementsRenamed(Map<String, String> names) {
					told.add(names);
				}
			});
			move(design, 10);
			replace(design, "vswitch vSwitch0 {", "vswitch {");
			replace(design, "vswitch {", "vswitch v {");
			assertEquals(List.of(Map.of("esx01.vSwitch0", "esx01.v")), told);
			assertEquals(Map.of("Switch:esx01.v", new Place(10, 20)), design.layout().current().places(NETWORK));
		}
	}

	@Test
	void anotherElementOfTheSameNameDoesNotTakeItsPlace() throws IOException {
		try (Lease lease = open()) {
			OpenDesign design = lease.design();
			move(design, 10);
			replace(design, "portgroup Management { } }", "portgroup Management { } }\n vswitch vSwitch1 { }");
			replace(design, "vSwitch1", "vSwitch0");
			replace(design, "vSwitch0 { }", "vSwitch01 { }");
			assertEquals(10, x(design));
		}
	}

	@Test
	void linesThatNobodyUnderstandsSurvive() throws IOException {
		Files.writeString(stored(), "something else\n[network/VirtualNetwork: esx01]\n" + SWITCH + " = 1 2\n");
		try (Lease lease = open()) {
			assertEquals(List.of("something else"), lease.design().layout().current().unread());
			move(lease.design(), 10);
			lease.design().save();
		}
		assertTrue(Files.readString(stored()).contains("something else\n"));
	}

	@Test
	void aDeletedElementLeavesTheFileAndComesBackToItsPlaceByUndo() throws IOException {
		try (Lease lease = open()) {
			OpenDesign design = lease.design();
			move(design, 10);
			design.arrange("Move", layout -> layout.placed(NETWORK, Map.of("Nic:esx01.vmnic0", new Place(1, 2))));
			design.save();
			replace(design, "vswitch vSwitch0 { portgroup Management { } }", "");
			design.save();
			assertTrue(Files.readString(stored()).endsWith("[network/VirtualNetwork: esx01]\nNic:esx01.vmnic0 = 1 2\n"));
			assertFalse(design.isDirty());
			undo(design);
			settle(design);
			assertEquals(10, x(design));
			design.save();
			assertTrue(Files.readString(stored()).contains(SWITCH + " = 10 20\n"));
		}
	}

	@Test
	void diagramsOfADeletedElementLeaveTheFile() throws IOException {
		try (Lease lease = open()) {
			OpenDesign design = lease.design();
			move(design, 10);
			design.save();
			replace(design, "host esx01 {\n\t\tnic vmnic0 { }\n\t\tvswitch vSwitch0 { portgroup Management { } }\n\t}", "");
			design.save();
			assertFalse(Files.exists(stored()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "vswitch vSwitch0 {", "host esx01 {", "datacenter Lab {" })
	void noPlaceIsForgottenWhileTheTextHasErrors(String broken) throws IOException {
		try (Lease lease = open()) {
			OpenDesign design = lease.design();
			move(design, 10);
			design.save();
			replace(design, broken, "?? {");
			design.save();
			assertTrue(Files.readString(stored()).contains(SWITCH + " = 10 20\n"));
		}
	}

	@Test
	void noPlaceIsForgottenWhileAFileIsMissing() throws IOException {
		Files.writeString(design(), "import \"hosts.vdc\"\ndatacenter Lab { }");
		Files.writeString(stored(), "[network/VirtualNetwork: esx01]\n" + SWITCH + " = 1 2\n");
		try (Lease lease = open()) {
			replace(lease.design(), "{ }", "{\n}");
			lease.design().save();
			assertTrue(Files.exists(stored()));
			replace(lease.design(), "import \"hosts.vdc\"", "");
			lease.design().save();
			assertFalse(Files.exists(stored()));
		}
	}

	@Test
	void aLayoutOfWhatIsGoneIsLeftAloneUntilTheDesignIsSaved() throws IOException {
		Files.writeString(stored(), "[network/VirtualNetwork: esx02]\nSwitch:esx02.vSwitch0 = 1 2\n");
		try (Lease lease = open()) {
			settle(lease.design());
			assertFalse(lease.design().isDirty());
			assertTrue(Files.exists(stored()));
			lease.design().save();
			assertFalse(Files.exists(stored()));
		}
	}

	@Test
	void aLayoutThatSomebodyElseWroteMeanwhileIsNotTidied() throws IOException {
		Files.writeString(stored(), "[network/VirtualNetwork: esx02]\nSwitch:esx02.vSwitch0 = 1 2\n");
		try (Lease lease = open()) {
			settle(lease.design());
			String other = "[network/VirtualNetwork: esx03]\nSwitch:esx03.vSwitch0 = 1 2\n";
			Files.writeString(stored(), other);
			lease.design().save();
			assertEquals(other, Files.readString(stored()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Switch:esx01.vSwitch0#2", "Host:esx01/Switch:esx01.vSwitch0#3/PortGroup:esx01.Management",
			"Rule://@datacenter/@elements.7/@rules.0", "Switch:esx01.vSwitch0/Uplink://@datacenter/@elements.7", "summary:/Switch",
			"summary:Host:esx01/Switch", "Disk:naa/4:2" })
	void shapesOfWhatIsThereOrHasNoNameKeepTheirPlaces(String shape) throws IOException {
		Files.writeString(design(), LAB.replace("host esx01", "host \"naa/4:2\" { }\n\thost esx01"));
		try (Lease lease = open()) {
			settle(lease.design());
			lease.design().arrange("Move", layout -> layout.placed(NETWORK, Map.of(shape, new Place(1, 2), "Switch:esx01.gone", new Place(3, 4),
					"Switch:esx01.gone/PortGroup:esx01.Management", new Place(5, 6), "summary:Host:gone/Switch", new Place(7, 8))));
			replace(lease.design(), "Lab {", "Lab  {");
			lease.design().save();
		}
		assertEquals(Map.of(shape, new Place(1, 2)), LayoutText.read(Files.readString(stored())).places(NETWORK));
	}

	@Test
	void anEditAndThePlacesThatCameWithItAreOneStep() throws IOException {
		try (Lease lease = open()) {
			OpenDesign design = lease.design();
			design.access(access -> {
				access.replace("Paste", List.of(new TextEdit(LAB.indexOf("vswitch vSwitch0"), 0, "vswitch vSwitch9 { } ")));
				access.arrangeWithEdit(layout -> layout.placed(NETWORK, Map.of(SWITCH, new Place(70, 20))));
				return access;
			}).join();
			assertEquals(70, x(design));
			undo(design);
			assertEquals(LAB, text(design));
			assertEquals(DesignLayout.EMPTY, design.layout().current());
			assertFalse(design.isDirty());
			design.redo().toCompletableFuture().join();
			assertTrue(text(design).contains("vSwitch9"));
			assertEquals(70, x(design));
		}
	}

	@Test
	void placesThatCameWithAnEditAreGivenUpWhenSomebodyTypedMeanwhile() throws IOException {
		try (Lease lease = open()) {
			OpenDesign design = lease.design();
			design.access(access -> {
				access.replace("Paste", List.of(new TextEdit(LAB.indexOf("vswitch vSwitch0"), 0, "vswitch vSwitch9 { } ")));
				design.text().replace("Type", design.text().snapshot(), List.of(new TextEdit(0, 0, " ")));
				access.arrangeWithEdit(layout -> layout.placed(NETWORK, Map.of(SWITCH, new Place(70, 20))));
				return access;
			}).join();
			assertEquals(DesignLayout.EMPTY, design.layout().current());
		}
	}

	private void move(OpenDesign design, int x) {
		design.arrange("Move", layout -> layout.placed(NETWORK, Map.of(SWITCH, new Place(x, 20))));
	}

	private static int x(OpenDesign design) {
		return Objects.requireNonNull(design.layout().current().places(NETWORK).get(SWITCH)).x();
	}

	private static void undo(OpenDesign design) {
		assertTrue(design.undo().toCompletableFuture().join());
	}

	private static void replace(OpenDesign design, String old, String replacement) {
		design.access(access -> {
			int offset = access.text().content().indexOf(old);
			access.replace("Type", List.of(new TextEdit(offset, old.length(), replacement)));
			return old;
		}).join();
	}

	/** Waits until the model is that of the present text. */
	private static void settle(OpenDesign design) {
		design.access(access -> access.revision()).join();
	}

	private static String text(OpenDesign design) {
		return design.text().snapshot().content();
	}

	private Lease open() throws IOException {
		return designs.open(VdcLanguage.uri(design()), file -> PlainText.open(design()));
	}

	private Path design() {
		return folder.resolve("lab.vdc");
	}

	private Path stored() {
		return folder.resolve("lab.vdc.layout");
	}
}
