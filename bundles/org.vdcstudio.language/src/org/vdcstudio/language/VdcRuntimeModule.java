/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.language.internal.parsing.TolerantVdcParser;
import org.vdcstudio.language.internal.parsing.VdcSyntaxMessages;
import org.vdcstudio.language.internal.text.VdcValueConverters;

/** What the language does differently from Xtext's defaults. */
public class VdcRuntimeModule extends AbstractVdcRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return VdcValueConverters.class;
	}

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return VdcResource.class;
	}

	@Override
	public Class<? extends IParser> bindIParser() {
		return TolerantVdcParser.class;
	}

	/** Messages that do not speak about parsers. */
	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return VdcSyntaxMessages.class;
	}
}
