/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.vdcstudio.diagram.ShownDiagram;
import org.vdcstudio.render.RenderOptions;
import org.vdcstudio.render.Renderer;

/**
 * Prints a diagram as a picture on one page, as large as the page takes it. Not by the browser that shows it: that of Linux asked nobody
 * for a printer, and its page stood still.
 */
@NonNullByDefault
public final class PicturePrint {

	private static final double MOST_PIXELS = 25e6;

	private final PictureExport picture;
	private final String title;

	/**
	 * A picture to be printed.
	 *
	 * @param title what the job is called
	 */
	public PicturePrint(PictureExport picture, String title) {
		this.picture = picture;
		this.title = title;
	}

	/** Asks for a printer, and prints in the background. */
	void ask(Shell shell) {
		PrintDialog dialog = new PrintDialog(shell);
		dialog.setText("Print");
		@Nullable
		PrinterData chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		Job.createSystem("Printing " + title, monitor -> {
			try {
				print(chosen);
			} catch (IOException e) {
				PictureExport.tell(shell, "Print Diagram", "%s cannot be printed: %s.".formatted(title, e.getMessage()));
			}
		}).schedule();
	}

	/**
	 * Prints it. Not on the user interface's thread.
	 *
	 * @param data the printer, and what it is to do
	 * @throws IOException when that is not possible
	 */
	public void print(PrinterData data) throws IOException {
		ShownDiagram diagram = picture.diagram();
		Printer printer = printer(data);
		try {
			Rectangle paper = printer.getClientArea();
			double pixels = Math.min(paper.width / diagram.geometry().width(), paper.height / diagram.geometry().height());
			byte[] png = png(diagram, pixels);
			if (!printer.startJob(title)) {
				throw new IOException("the printer takes no job");
			}
			printer.startPage();
			draw(printer, paper, new ImageData(new ByteArrayInputStream(png)));
			printer.endPage();
			printer.endJob();
		} finally {
			printer.dispose();
		}
	}

	/** As sharp as the paper, but not so large that the picture would not fit into memory. */
	private static byte[] png(ShownDiagram diagram, double wanted) throws IOException {
		double most = Math.sqrt(MOST_PIXELS / (diagram.geometry().width() * diagram.geometry().height()));
		RenderOptions options = new RenderOptions(true, true, diagram.decorations(), Math.min(Math.max(wanted, 1), most));
		return Renderer.png(diagram.view(), diagram.geometry(), options);
	}

	private static Printer printer(PrinterData data) throws IOException {
		try {
			return new Printer(data);
		} catch (SWTError e) {
			throw new IOException("there is no printer %s".formatted(data.name), e);
		}
	}

	private static void draw(Printer printer, Rectangle paper, ImageData content) {
		double share = Math.min((double) paper.width / content.width, (double) paper.height / content.height);
		GC gc = new GC(printer);
		Image image = new Image(printer, content);
		try {
			gc.drawImage(image, 0, 0, content.width, content.height, paper.x, paper.y, (int) (content.width * share),
					(int) (content.height * share));
		} finally {
			image.dispose();
			gc.dispose();
		}
	}
}
