/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.google.gson.stream.JsonWriter;

import org.vdcstudio.simulation.SimulationObserver;
import org.vdcstudio.simulation.kernel.Event;
import org.vdcstudio.simulation.kernel.KernelListener;

/**
 * Writes every event as one line of JSON: {@code t} in seconds, {@code serial}, {@code cause} (the serial number of the event
 * that scheduled it, or null), {@code priority}, {@code receiver} and {@code payload}. A line with {@code scenario} and
 * {@code seed} precedes the events of each scenario. Throws {@link UncheckedIOException} when the output does.
 */
public final class TraceWriter implements SimulationObserver {

	private final Appendable out;

	/** @param out where lines go; not closed */
	public TraceWriter(Appendable out) {
		this.out = out;
	}

	@Override
	public KernelListener starting(String scenario, long seed) {
		writeLine(json -> json.name("scenario").value(scenario).name("seed").value(seed));
		return this::handling;
	}

	private void handling(Event<?> event) {
		writeLine(json -> {
			json.name("t").jsonValue(Seconds.of(event.time()));
			json.name("serial").value(event.serial());
			json.name("cause");
			if (event.cause() == Event.NO_CAUSE) {
				json.nullValue();
			} else {
				json.value(event.cause());
			}
			json.name("priority").value(event.priority());
			json.name("receiver").value(event.receiver().name());
			json.name("payload").value(String.valueOf(event.payload()));
		});
	}

	private void writeLine(Members members) {
		StringWriter line = new StringWriter();
		try (JsonWriter json = new JsonWriter(line)) {
			json.beginObject();
			members.writeTo(json);
			json.endObject();
			out.append(line.toString()).append('\n');
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@FunctionalInterface
	private interface Members {

		void writeTo(JsonWriter json) throws IOException;
	}
}
