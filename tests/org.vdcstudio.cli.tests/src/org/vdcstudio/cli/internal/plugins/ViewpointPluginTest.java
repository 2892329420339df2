/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.plugins.fixture.HostServices;

/** Viewpoints of plug-ins as {@code vdc render --plugins} meets them. There must be a platform that can run them. */
@EnabledIf("isPlatformRunning")
class ViewpointPluginTest {

	private static final String HEAD = """
			<description:Group xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			    xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
			    xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0"
			    xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0"
			    name="fixture" version="12.0.0.2017041100">
			""";
	private static final String FOOT = """
			</description:Group>
			""";
	private static final int FIRST_LINE = (int) HEAD.lines().count() + 1;

	@TempDir
	Path folder = Path.of("");
	private Path plugins = Path.of("");
	private final TreeMap<String, String> specifications = new TreeMap<>();

	static boolean isPlatformRunning() {
		return FrameworkUtil.getBundle(PluginSession.class) != null;
	}

	@BeforeEach
	void prepare() throws IOException {
		plugins = Files.createDirectory(folder.resolve("plugins"));
		Files.writeString(folder.resolve("lab.vdc"), "datacenter Lab { host esx01 { } }");
		specifications.put("z-good.odesign", HEAD + viewpoint("racks", "aql:self.loudName()", HostServices.class.getName()) + FOOT);
	}

	@Test
	void aViewpointOfAPluginIsDrawnWithItsServices() throws IOException {
		CommandRun run = render("racks");
		assertEquals(List.of(ExitCode.FINE, ""), List.of(run.code(), run.err()));
		assertTrue(picture().contains("ESX01!"), picture());
	}

	@Test
	void nothingIsLeftBehind() throws IOException {
		render("racks");
		CommandRun run = CommandRun.of("render", design(), "--viewpoint", "racks", "--output", folder.resolve("p.svg").toString());
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().startsWith("vdc: there is no viewpoint 'racks', but "), run.err());
	}

	@Test
	void aSpecificationThatIsNoXmlIsReportedAndTheRestWorks() throws IOException {
		specifications.put("broken.odesign", HEAD + "<ownedViewpoints name=\"half\n");
		assertProblem("broken.odesign:" + (FIRST_LINE + 1) + ":1: not well-formed XML: ");
	}

	@Test
	void anElementThatIsNotUnderstoodIsReportedAndTheRestWorks() throws IOException {
		specifications.put("strange.odesign", HEAD + "<ownedSpaceships name=\"x\"/>\n" + FOOT);
		assertProblem("strange.odesign:" + FIRST_LINE + ":1: ownedSpaceships of Group is not supported");
	}

	@Test
	void aServicesClassThatIsMissingIsReportedAndTheRestWorks() throws IOException {
		specifications.put("hollow.odesign", HEAD + viewpoint("hollow", "feature:name", "nowhere.Services") + FOOT);
		assertProblem("hollow.odesign:" + (FIRST_LINE + 10) + ":22: the service class nowhere.Services cannot be created: ");
	}

	@Test
	void whatSaysTheNameOfAnotherViewpointAgainIsReportedAndTheRestWorks() throws IOException {
		specifications.put("a-first.odesign", HEAD + viewpoint("twice", "aql:'the first'", HostServices.class.getName()) + FOOT);
		specifications.put("b-second.odesign", HEAD + viewpoint("twice", "aql:'the second'", HostServices.class.getName()) + FOOT);
		assertProblem("b-second.odesign:" + FIRST_LINE + ":18: the viewpoint twice is left out: fixture.views/a-first.odesign describes one");
		render("twice");
		assertTrue(picture().contains("the first"), picture());
	}

	@Test
	void aFileThatIsNotThereIsReportedAndTheRestWorks() throws IOException {
		PluginJar.named("fixture.empty").with("Require-Bundle", "org.vdcstudio.viewpoint").declaring("""
				<plugin><extension point="org.vdcstudio.viewpoint.specifications"><specification path="nowhere.odesign"/></extension></plugin>
				""").writeTo(plugins.resolve("empty.jar"));
		CommandRun run = render("racks");
		assertEquals("vdc: fixture.empty/nowhere.odesign:0:0: there is no such file\n", run.err());
		assertTrue(picture().contains("ESX01!"), picture());
	}

	@Test
	void aServiceThatFailsIsReportedAndTheRestIsDrawn() throws IOException {
		specifications.put("failing.odesign", HEAD + viewpoint("failing", "aql:self.failing()", HostServices.class.getName()) + FOOT);
		CommandRun run = render("failing");
		assertTrue(run.err().contains("aql:self.failing()") && run.err().contains("no rack for esx01"), run.err());
		assertEquals(ExitCode.FINE, run.code());
		assertFalse(picture().isEmpty());
	}

	private void assertProblem(String problem) throws IOException {
		CommandRun run = render("racks");
		assertTrue(run.err().startsWith("vdc: fixture.views/" + problem), run.err());
		assertEquals(1, run.err().lines().count(), run.err());
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(picture().contains("ESX01!"), picture());
	}

	private CommandRun render(String viewpoint) throws IOException {
		PluginJar.named("fixture.views").with(HostServices.class).describing(specifications).writeTo(plugins.resolve("views.jar"));
		return CommandRun.of("render", design(), "--plugins", plugins.toString(), "--viewpoint", viewpoint, "--output",
				folder.resolve("picture.svg").toString());
	}

	private String design() {
		return folder.resolve("lab.vdc").toString();
	}

	private String picture() throws IOException {
		return Files.readString(folder.resolve("picture.svg"));
	}

	private static String viewpoint(String name, String label, String services) {
		return """
				<ownedViewpoints name="%s">
				<ownedRepresentations xsi:type="diagram:DiagramDescription" name="D" domainClass="core::Datacenter">
				<metamodel href="https://vdcstudio.org/model/core#/"/>
				<metamodel href="https://vdcstudio.org/model/compute#/"/>
				<defaultLayer name="Default">
				<nodeMappings name="Host" semanticCandidatesExpression="feature:elements" domainClass="compute::EsxiHost">
				<style xsi:type="style:SquareDescription" labelExpression="%s" labelPosition="node"/>
				</nodeMappings>
				</defaultLayer>
				</ownedRepresentations>
				<ownedJavaExtensions qualifiedClassName="%s"/>
				</ownedViewpoints>
				""".formatted(name, label, services);
	}
}
