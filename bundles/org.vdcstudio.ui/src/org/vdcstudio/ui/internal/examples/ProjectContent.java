/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.examples;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.template.DesignTemplate;
import org.vdcstudio.authoring.template.TemplateAnswers;
import org.vdcstudio.language.VdcLanguage;

/** What a new project can begin with: a design made from a template, or a copy of an example. */
sealed interface ProjectContent {

	/** Everything that a project can begin with, in the order of the wizard. */
	static List<ProjectContent> all() {
		return Stream.<ProjectContent>concat(Stream.of(DesignTemplate.values()).map(OfTemplate::new),
				Stream.of(Example.values()).map(OfExample::new)).toList();
	}

	/** What it is called. */
	String title();

	/** What it is, one sentence. */
	String description();

	/** The name proposed for the project. */
	String projectName();

	/** The proposed answers; empty when nothing is asked. */
	Optional<TemplateAnswers> proposal();

	/** What is wrong with answers. */
	List<Remark> check(TemplateAnswers answers);

	/**
	 * Creates the project and fills it. Called on any thread.
	 *
	 * @param location where its files shall stand; null for the workspace's own folder
	 * @return the design to open, relative to the project
	 */
	String create(IProject project, @Nullable URI location, TemplateAnswers answers, IProgressMonitor monitor) throws CoreException;

	/** A design made from a template. */
	record OfTemplate(DesignTemplate template) implements ProjectContent {

		@Override
		public String title() {
			return template.title();
		}

		@Override
		public String description() {
			return template.description();
		}

		@Override
		public String projectName() {
			return template.proposal().name().toLowerCase(Locale.ROOT);
		}

		@Override
		public Optional<TemplateAnswers> proposal() {
			return Optional.of(template.proposal());
		}

		@Override
		public List<Remark> check(TemplateAnswers answers) {
			return template.check(answers);
		}

		@Override
		public String create(IProject project, @Nullable URI location, TemplateAnswers answers, IProgressMonitor monitor)
				throws CoreException {
			IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
			description.setLocationURI(location);
			String file = project.getName() + "." + VdcLanguage.FILE_EXTENSION;
			SubMonitor progress = SubMonitor.convert(monitor, title(), 3);
			project.create(description, progress.split(1));
			project.open(progress.split(1));
			project.getFile(file).create(template.text(answers).getBytes(StandardCharsets.UTF_8), IResource.NONE, progress.split(1));
			return file;
		}
	}

	/** A copy of an example. */
	record OfExample(Example example) implements ProjectContent {

		@Override
		public String title() {
			return example.title();
		}

		@Override
		public String description() {
			return example.description();
		}

		@Override
		public String projectName() {
			return example.folder();
		}

		@Override
		public Optional<TemplateAnswers> proposal() {
			return Optional.empty();
		}

		@Override
		public List<Remark> check(TemplateAnswers answers) {
			return List.of();
		}

		@Override
		public String create(IProject project, @Nullable URI location, TemplateAnswers answers, IProgressMonitor monitor)
				throws CoreException {
			new ExampleProject(example, project, location).create(monitor);
			return example.designFile();
		}
	}
}
