/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.examples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Makes a project out of an example: every file of its folder in this bundle is copied. */
final class ExampleProject {

	private static final String EXAMPLES = "examples/";

	private final Example example;
	private final IProject project;
	private final @Nullable URI location;

	/**
	 * A project to be created.
	 *
	 * @param location where its files shall stand; null for the workspace's own folder
	 */
	ExampleProject(Example example, IProject project, @Nullable URI location) {
		this.example = example;
		this.project = project;
		this.location = location;
	}

	/**
	 * Creates and opens the project and fills it.
	 *
	 * @throws CoreException when a file cannot be created or the example is missing from the product
	 */
	void create(IProgressMonitor monitor) throws CoreException {
		IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
		description.setLocationURI(location);
		String folder = EXAMPLES + example.folder() + '/';
		List<URL> files = files(folder);
		SubMonitor progress = SubMonitor.convert(monitor, example.title(), files.size() + 2);
		project.create(description, progress.split(1));
		project.open(progress.split(1));
		for (URL file : files) {
			String path = file.getPath();
			copy(file, project.getFile(path.substring(path.indexOf(folder) + folder.length())), progress.split(1));
		}
	}

	private static List<URL> files(String folder) throws CoreException {
		Bundle bundle = FrameworkUtil.getBundle(ExampleProject.class);
		@Nullable
		Enumeration<URL> entries = bundle.findEntries(folder, "*", true);
		if (entries == null) {
			throw new CoreException(Status.error("The product lacks the files of this example: " + folder));
		}
		return Collections.list(entries).stream().filter(entry -> !entry.getPath().endsWith("/")).toList();
	}

	private static void copy(URL source, IFile target, IProgressMonitor monitor) throws CoreException {
		createFolders(target.getParent());
		try (InputStream content = source.openStream()) {
			target.create(content, IResource.NONE, monitor);
		} catch (IOException e) {
			throw new CoreException(Status.error("The example cannot be read: " + source, e));
		}
	}

	private static void createFolders(IContainer container) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			createFolders(folder.getParent());
			folder.create(IResource.NONE, true, null);
		}
	}
}
