/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.vdcstudio.model.compute.ComputeFactory;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostInstance;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.core.CoreFactory;
import org.vdcstudio.model.core.Suppression;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.edit.ModelEdit.AddElement;
import org.vdcstudio.model.edit.ModelEdit.RemoveElement;
import org.vdcstudio.model.edit.ModelEdit.SetValue;
import org.vdcstudio.model.edit.ModelEdit.UnsetValue;
import org.vdcstudio.model.edit.SourceProblem;
import org.vdcstudio.model.lab.VMnet;
import org.vdcstudio.model.network.NetworkFactory;
import org.vdcstudio.model.network.PortForward;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.scenario.Scenario;
import org.vdcstudio.model.scenario.VMotion;

/** Edits of properties and statements of which the text has only a part. */
class PartialPropertiesTest {

	private final VdcLanguage language = VdcLanguage.standard();

	@Test
	void aPlacementGoesWithTheInstanceBehindIt() {
		assertEquals(vm("power on"), edited(vm("on esx[07]  power on"), design -> unset(web(design), "placement")));
		assertEquals(vm("power on"), edited(vm("on esx  power on"), design -> unset(web(design), "placement")));
	}

	@Test
	void theInstanceBehindAPlacementComesAndGoesByItself() {
		assertEquals(vm("on esx  power on"), edited(vm("on esx[07]  power on"), design -> unset(web(design), "placementInstance")));
		assertEquals(vm("on esx[03]  power on"),
				edited(vm("on esx  power on"), design -> set(web(design), "placementInstance", "03")));
	}

	@Test
	void anInstanceWithoutAPlacementIsRefused() {
		assertThrows(IllegalArgumentException.class,
				() -> edited(vm("power on"), design -> set(web(design), "placementInstance", "03")));
	}

	@Test
	void theTargetOfAMigrationGoesWithTheWordBeforeIt() {
		assertEquals(scenario("vmotion web datastore ds"),
				edited(scenario("vmotion web to esx[01] datastore ds"),
						design -> new RemoveElement("Remove target", Objects.requireNonNull(migration(design).getTargetHost()))));
	}

	@Test
	void theTargetOfAMigrationComesWhereItBelongs() {
		HostInstance target = ComputeFactory.eINSTANCE.createHostInstance();
		target.setInstance("02");

		assertEquals(scenario("vmotion web to esx[02] datastore ds"), edited(scenario("vmotion web datastore ds"), design -> {
			target.setHost(Samples.find(design, EsxiHost.class, "esx"));
			return new AddElement("Add target", migration(design), reference(migration(design), "targetHost"), target);
		}));
	}

	@Test
	void theVmOfAMigrationStays() {
		assertThrows(IllegalArgumentException.class, () -> edited(scenario("vmotion web to esx[01]"),
				design -> new RemoveElement("Remove VM", migration(design).getVm())));
	}

	@Test
	void whatIsNeededIsWrittenAlsoWhenItIsTheDefault() {
		PortForward forward = NetworkFactory.eINSTANCE.createPortForward();
		forward.setPort("2222");
		forward.setTarget("10.0.0.2:22");

		assertEquals("""
				workstation PC {
				    vmnet V {
				        mode nat
				        forward tcp 2222 to 10.0.0.2:22
				    }
				}
				""", edited("""
				workstation PC {
				    vmnet V {
				        mode nat
				    }
				}
				""", design -> {
			VMnet net = Samples.find(design, VMnet.class, "V");
			return new AddElement("Add forward", net, reference(net, "forwards"), forward);
		}));
	}

	@Test
	void aSuppressionComesBehindThoseThatAreThere() {
		Suppression second = CoreFactory.eINSTANCE.createSuppression();
		second.setRule("NET-02");
		second.setReason("too");

		assertEquals("@suppress(NET-01, \"why\")\n@suppress(NET-02, \"too\")\nhost esx01 { }\n",
				edited("@suppress(NET-01, \"why\")\nhost esx01 { }\n", design -> {
					EsxiHost host = Samples.find(design, EsxiHost.class, "esx01");
					return new AddElement("Suppress", host, reference(host, "suppressions"), second);
				}));
	}

	@Test
	void whatReplacesTheOnlyContentOfALineIsKept() {
		VMkernelAdapter fresh = NetworkFactory.eINSTANCE.createVMkernelAdapter();
		fresh.setName("vmk1");

		String changed = edited("host a { vswitch s { portgroup p { vmkernel vmk0 { } } } }\n", design -> {
			PortGroup group = Samples.find(design, PortGroup.class, "p");
			return new AddElement("Add vmk1", group, reference(group, "vmkernelAdapters"), fresh);
		}, design -> new RemoveElement("Remove vmk0", Samples.find(design, VMkernelAdapter.class, "vmk0")));

		List<VMkernelAdapter> left = Samples.find(language.parse(changed), PortGroup.class, "p").getVmkernelAdapters();
		assertEquals(List.of("vmk1"), left.stream().map(VMkernelAdapter::getName).toList());
	}

	@Test
	void chapAndMutualChapStayApart() {
		String text = """
				array nas {
				    chap one secret first
				    mutual-chap other secret second
				}
				""";

		assertEquals(text, language.write(language.parse(text).root()));
	}

	@Test
	void aBlockOfWhichThereIsOneIsNotGivenTwice() {
		assertEquals(List.of("'chap' is given twice; one of them must go"),
				language.parse("array nas { chap one secret first chap two secret second }").source().problems().stream()
						.map(SourceProblem::message).toList());
	}

	private static String vm(String properties) {
		return "host esx[01..07] { }\nvm web { " + properties + " }\n";
	}

	private static String scenario(String action) {
		return "host esx[01..02] { }\nvmfs ds { }\nvm web { on esx }\nscenario s { at 10 s " + action + " }\n";
	}

	private static VirtualMachine web(LoadedDesign design) {
		return Samples.find(design, VirtualMachine.class, "web");
	}

	private static VMotion migration(LoadedDesign design) {
		return (VMotion) Samples.find(design, Scenario.class, "s").getActions().getFirst();
	}

	@SafeVarargs
	private String edited(String text, Function<LoadedDesign, ModelEdit>... edits) {
		LoadedDesign design = language.parse(text);
		Map<URI, List<TextEdit>> changes = language.textEdits(design,
				Arrays.stream(edits).map(each -> each.apply(design)).toList());
		return TextEdit.apply(text, Objects.requireNonNull(changes.get(design.root().eResource().getURI())));
	}

	private static EStructuralFeature feature(EObject element, String name) {
		return Objects.requireNonNull(element.eClass().getEStructuralFeature(name));
	}

	private static EReference reference(EObject element, String name) {
		return (EReference) feature(element, name);
	}

	private static ModelEdit set(EObject element, String name, Object value) {
		return new SetValue("Set " + name, element, feature(element, name), value);
	}

	private static ModelEdit unset(EObject element, String name) {
		return new UnsetValue("Unset " + name, element, feature(element, name));
	}
}
