/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.vdcstudio.architecture.Bundle.Visibility;

/** Names, packages and exports of every bundle. */
class BundleLayoutTest {

	private static final Pattern NON_NULL_BY_DEFAULT = Pattern.compile("@(?:[\\w.]+\\.)?NonNullByDefault\\b");

	@Test
	void thereAreBundlesToLookAt() {
		assertFalse(SourceTree.allBundles().isEmpty());
	}

	@Test
	void foldersAreNamedAsTheirBundles() {
		List<String> wrong = SourceTree.allBundles().stream()
				.filter(bundle -> !SourceTree.nameOf(bundle.folder()).equals(bundle.name()))
				.map(bundle -> SourceTree.display(bundle.folder()) + " holds " + bundle.name()).toList();
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyPackageSaysThatNothingIsNullByDefault() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : SourceTree.allBundles()) {
			for (String writtenPackage : bundle.writtenPackages()) {
				Path info = bundle.folder().resolve("src").resolve(writtenPackage.replace('.', '/'))
						.resolve("package-info.java");
				if (!Files.exists(info) || !NON_NULL_BY_DEFAULT.matcher(SourceTree.text(info)).find()) {
					wrong.add(SourceTree.display(info));
				}
			}
		}
		assertEquals(List.of(), wrong, "package-info.java with @NonNullByDefault is missing");
	}

	@Test
	void internalPackagesAreNotOpenToEverybody() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : SourceTree.productBundles()) {
			bundle.exported().forEach((exportedPackage, visibility) -> {
				if (isInternal(exportedPackage) && visibility == Visibility.EVERYBODY) {
					wrong.add(bundle.name() + " exports " + exportedPackage);
				}
			});
		}
		assertEquals(List.of(), wrong, "internal packages are exported with x-internal or x-friends, or not at all");
	}

	@Test
	void packagesThatAreNotExportedCallThemselvesInternal() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : SourceTree.productBundles()) {
			bundle.writtenPackages().stream()
					.filter(written -> !bundle.exported().containsKey(written) && !isInternal(written))
					.forEach(written -> wrong.add(bundle.name() + ": " + written));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void packagesStartWithTheNameOfTheirBundle() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : SourceTree.productBundles()) {
			bundle.writtenPackages().stream()
					.filter(written -> !written.equals(bundle.name()) && !written.startsWith(bundle.name() + "."))
					.forEach(written -> wrong.add(bundle.name() + ": " + written));
		}
		assertEquals(List.of(), wrong);
	}

	private static boolean isInternal(String packageName) {
		return List.of(packageName.split("\\.")).contains("internal");
	}
}
