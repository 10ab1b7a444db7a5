package org.bienche.printing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.bienche.texts.Language;

/** Prints a payroll of so many people, or another form of so many rows, into a file, to be run in a JVM of its own with little memory. */
final class LongPayroll {

    private LongPayroll() {}

    public static void main(String[] args) throws IOException {
        int people = Integer.parseInt(args[0]);
        Format format = Format.valueOf(args[1].toUpperCase(Locale.ROOT));
        Path file = Path.of(args[2]);
        String form = args.length > 3 ? args[3] : "payroll-sheet";
        boolean payroll = form.equals("payroll-sheet");
        long start = System.nanoTime();
        try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file))) {
            new Printing()
                    .print(
                            form,
                            payroll ? Sample.payrollHeader() : UnitSample.header(),
                            payroll ? Sample.payroll(people) : UnitSample.rows(people),
                            Language.VI,
                            format,
                            output);
        }
        System.out.printf(
                "%d people as %s in %d ms, %d kB%n",
                people, format, (System.nanoTime() - start) / 1_000_000, Files.size(file) / 1024);
    }
}
