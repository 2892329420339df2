/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.text;

import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.vdcstudio.model.storage.NfsVersion;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** How tokens become values of the model and the other way round. Values are kept as written, but for quotes. */
@Singleton
public class VdcValueConverters extends AbstractDeclarativeValueConverterService {

	private final Quoting quoting;

	@Inject
	VdcValueConverters(IGrammarAccess grammar) {
		quoting = new Quoting(grammar.getGrammar());
	}

	/** What decides about quotes. */
	public Quoting quoting() {
		return quoting;
	}

	@ValueConverter(rule = "STRING")
	public IValueConverter<@Nullable String> string() {
		return new Unquoting(Quoting::quoted);
	}

	@ValueConverter(rule = "ID")
	public IValueConverter<@Nullable String> id() {
		return new Unquoting(this::bare);
	}

	private String bare(String id) {
		if (!quoting.isBareName(id)) {
			throw new IllegalArgumentException("'" + id + "' cannot be written here: it is not a plain word");
		}
		return id;
	}

	@ValueConverter(rule = "Name")
	public IValueConverter<@Nullable String> name() {
		return new Unquoting(quoting::name);
	}

	@ValueConverter(rule = "Text")
	public IValueConverter<@Nullable String> text() {
		return new Unquoting(quoting::text);
	}

	@ValueConverter(rule = "Value")
	public IValueConverter<@Nullable String> value() {
		return new Unquoting(quoting::value);
	}

	@ValueConverter(rule = "PlainValue")
	public IValueConverter<@Nullable String> plainValue() {
		return new Unquoting(this::plain);
	}

	private String plain(String value) {
		if (!Quoting.isBareValue(value)) {
			throw new IllegalArgumentException("'" + value + "' cannot be written here: it is not a plain value");
		}
		return value;
	}

	@ValueConverter(rule = "Quantity")
	public IValueConverter<String> quantity() {
		return new Quantities();
	}

	@ValueConverter(rule = "NfsVersion")
	public IValueConverter<NfsVersion> nfsVersion() {
		return new NfsVersions();
	}

	private record Unquoting(UnaryOperator<String> writer) implements IValueConverter<@Nullable String> {

		/** A value that could not be read has no token, and stays unset. */
		@Override
		public @Nullable String toValue(@Nullable String token, @Nullable INode node) {
			if (token == null) {
				return null;
			}
			try {
				return Quoting.unquoted(token);
			} catch (IllegalArgumentException e) {
				throw new ValueConverterException(e.getMessage(), node, e);
			}
		}

		@Override
		public String toString(@Nullable String value) {
			return value == null ? "" : writer.apply(value);
		}
	}

	/** The parser hands a quantity over without its blank, so that it is read from the nodes. */
	private final class Quantities implements IValueConverter<String> {

		@Override
		public String toValue(@Nullable String token, @Nullable INode node) {
			if (node == null) {
				return Quoting.unquoted(String.valueOf(token));
			}
			StringBuilder text = new StringBuilder();
			int count = 0;
			for (ILeafNode leaf : node.getLeafNodes()) {
				if (!leaf.isHidden()) {
					if (count++ == 1) {
						text.append(' ');
					}
					text.append(leaf.getText());
				}
			}
			return Quoting.unquoted(text.toString());
		}

		@Override
		public String toString(String value) {
			return quoting.quantity(value);
		}
	}

	private static final class NfsVersions implements IValueConverter<NfsVersion> {

		@Override
		public NfsVersion toValue(@Nullable String token, @Nullable INode node) {
			@Nullable
			NfsVersion version = NfsVersion.get(token);
			if (version == null) {
				throw new ValueConverterException("There is no NFS " + token + " for datastores; it is 3 or 4.1", node, null);
			}
			return version;
		}

		@Override
		public String toString(NfsVersion value) {
			return value.getLiteral();
		}
	}
}
