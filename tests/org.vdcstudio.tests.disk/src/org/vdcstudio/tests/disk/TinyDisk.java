/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.tests.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/**
 * A file system that is soon full. Only root can mount one; for others the test is skipped.
 *
 * @param folder where it is mounted
 */
public record TinyDisk(Path folder) implements AutoCloseable {

	/** How much it takes. */
	public static final int BYTES = 64 * 1024;

	/**
	 * Mounts an empty one.
	 *
	 * @param parent the folder in which its own folder is made
	 */
	public static TinyDisk mount(Path parent) throws IOException, InterruptedException {
		Path folder = Files.createDirectory(parent.resolve("disk"));
		Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + BYTES, "tmpfs", folder.toString()) == 0,
				"no file system can be mounted here");
		return new TinyDisk(folder);
	}

	/**
	 * Leaves no space on it.
	 *
	 * @return the file that takes all that was left
	 */
	public Path fill() throws IOException {
		return Files.write(folder.resolve("filler"), new byte[Math.toIntExact(Files.getFileStore(folder).getUnallocatedSpace())]);
	}

	@Override
	public void close() throws IOException, InterruptedException {
		if (run("umount", folder.toString()) != 0) {
			throw new IOException(folder + " is still mounted");
		}
	}

	private static int run(String... command) throws IOException, InterruptedException {
		return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
	}
}
