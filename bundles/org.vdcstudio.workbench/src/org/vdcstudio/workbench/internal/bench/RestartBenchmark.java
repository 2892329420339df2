/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal.bench;

/** Times the start of a workbench that comes up as it was left. */
final class RestartBenchmark extends Benchmark {

	RestartBenchmark(long started) {
		super(started);
	}

	@Override
	void measure() {
		// the start is all
	}
}
