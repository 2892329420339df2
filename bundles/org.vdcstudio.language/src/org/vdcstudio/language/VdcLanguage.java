/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.internal.StandardInjector;
import org.vdcstudio.language.internal.edit.ModelEditTexts;
import org.vdcstudio.language.internal.format.VdcFormatter;
import org.vdcstudio.language.internal.source.DesignLoader;
import org.vdcstudio.language.internal.source.ResourceDesign;
import org.vdcstudio.language.internal.text.StrictUtf8;
import org.vdcstudio.language.internal.write.DesignWriter;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.edit.ModelEdit;

import com.google.inject.Inject;

/**
 * The language for everything that has no user interface: reads designs, writes and formats them.
 *
 * <p>Instances are thread safe; what they load is not, see {@link LoadedDesign}. The first use of a process takes about a
 * second.
 */
public final class VdcLanguage {

	/** The extension of design files, without the dot. */
	public static final String FILE_EXTENSION = "vdc";

	private final DesignLoader loader;
	private final VdcFormatter formatter;
	private final DesignWriter writer;
	private final ModelEditTexts editTexts;

	@Inject
	VdcLanguage(DesignLoader loader, VdcFormatter formatter, DesignWriter writer, ModelEditTexts editTexts) {
		this.loader = loader;
		this.formatter = formatter;
		this.writer = writer;
		this.editTexts = editTexts;
	}

	/** The language as it is; shared, created on first use. */
	public static VdcLanguage standard() {
		return Standard.LANGUAGE;
	}

	/**
	 * Loads a file as a design, with all it imports.
	 *
	 * @param file  the file, with a datacenter or without
	 * @param texts newer texts of files
	 * @throws IOException when the file itself cannot be read; an {@link UndecodableTextException} when it is not UTF-8
	 */
	public LoadedDesign load(URI file, SourceTexts texts) throws IOException {
		return loader.load(file, texts);
	}

	/** Loads a file as it is on disk, see {@link #load(URI, SourceTexts)}. */
	public LoadedDesign load(Path file) throws IOException {
		return load(uri(file), SourceTexts.NONE);
	}

	/**
	 * Loads a text that is in no file. Its imports are resolved against the given address.
	 *
	 * @param text the text
	 * @param uri  where the text would be if it were in a file
	 */
	public LoadedDesign parse(String text, URI uri) {
		return loader.parse(text, uri);
	}

	/** Loads a text that is in no file and imports none. */
	public LoadedDesign parse(String text) {
		return parse(text, URI.createURI("memory:/design." + FILE_EXTENSION));
	}

	/**
	 * Loads the designs of a file or a directory.
	 *
	 * @param path a file is a design whatever it holds; of a directory, all {@code .vdc} files in and below it are read,
	 *             but for hidden directories
	 * @throws IOException when the path cannot be read; files in a directory that cannot are in the result
	 */
	public LoadedDesigns loadAll(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			return new LoadedDesigns(List.of(load(path)), List.of());
		}
		return new DirectoryLoader(this).load(DesignFiles.in(path));
	}

	/**
	 * A text in good layout: four blanks for a level of indentation, one between words, two between statements that
	 * share a line. Lines are kept as the author broke them, and so are comments and single blank lines. Formatting the
	 * result again changes nothing.
	 *
	 * @param text any text; one with a syntax error is returned as it is, because nobody knows what was meant
	 */
	public String format(String text) {
		return formatter.format(text);
	}

	/**
	 * A file of a design as text, written anew from the model alone: comments and layout of the text it came from are not
	 * in it. Reading the result gives an equal model.
	 *
	 * @param file a file, in resources or not
	 * @throws IllegalArgumentException when the model lacks something that the language asks for, a name for instance
	 */
	public String write(DesignFile file) {
		return writer.write(file);
	}

	/**
	 * Described changes of a design as small changes of its texts. Comments and layout of everything else stay as they
	 * are; reading the changed texts gives the changed model.
	 *
	 * @param design a design that was loaded by this class and whose texts have not changed since
	 * @param edits  changes of its model, made in this order; setting the name of an element renames it
	 * @return the changes of each file that changes; those of one file do not overlap and stand in the order of its text,
	 *         see {@link TextEdit#apply}
	 * @throws IllegalArgumentException when an edit does not fit the design, or leaves something that the language cannot
	 *                                  write, such as an element without a name
	 */
	public Map<URI, List<TextEdit>> textEdits(LoadedDesign design, List<? extends ModelEdit> edits) {
		if (!(design instanceof ResourceDesign parsed)) {
			throw new IllegalArgumentException("The design was not loaded from text");
		}
		return editTexts.of(parsed, edits);
	}

	/**
	 * The text of a file, decoded as {@link #load(Path)} does it.
	 *
	 * @throws UndecodableTextException when it is not UTF-8
	 * @throws IOException when it cannot be read; a file of more than 32 MiB is refused
	 */
	public static String read(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return StrictUtf8.decode(in);
		}
	}

	/** The address under which a file is loaded: absolute and without detours. */
	public static URI uri(Path file) {
		return URI.createFileURI(file.toAbsolutePath().normalize().toString());
	}

	private static final class Standard {

		private static final VdcLanguage LANGUAGE = StandardInjector.get().getInstance(VdcLanguage.class);
	}
}
