package org.bienche.planning.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bienche.planning.FiveYears.Path;
import org.bienche.planning.FiveYears.Year;
import org.jspecify.annotations.Nullable;

/**
 * The expected people and the quota of the years, drawn into 480 by 190.
 *
 * @param expected the line of who is there
 * @param quota the line of what is granted; empty where nothing is
 * @param target the line of what the law's cuts leave; empty where nothing tells
 */
public record YearChart(String expected, String quota, String target, List<Point> points) {

    private static final int LEFT = 40;
    private static final int STEP = 100;
    private static final int TOP = 24;
    private static final int HEIGHT = 120;

    public YearChart {
        points = List.copyOf(points);
    }

    /** Who is expected at the end of a year; {@code quotaY} is null without a quota. */
    public record Point(Year year, int x, int y, @Nullable Integer quotaY) {}

    static YearChart of(Path path) {
        int most = 1;
        int least = Integer.MAX_VALUE;
        for (Year year : path.years()) {
            for (Integer each : Arrays.asList(year.expected(), year.quota(), year.target())) {
                most = Math.max(most, each == null ? 0 : each);
                least = Math.min(least, each == null ? year.expected() : each);
            }
        }
        return draw(path.years(), least, Math.max(most, least + 1));
    }

    private static YearChart draw(List<Year> years, int least, int most) {
        List<Point> points = new ArrayList<>();
        StringBuilder expected = new StringBuilder();
        StringBuilder quota = new StringBuilder();
        StringBuilder target = new StringBuilder();
        for (int i = 0; i < years.size(); i++) {
            Year year = years.get(i);
            Integer granted = year.quota();
            int x = LEFT + i * STEP;
            int y = y(year.expected(), least, most);
            Integer quotaY = granted == null ? null : Integer.valueOf(y(granted, least, most));
            points.add(new Point(year, x, y, quotaY));
            add(expected, x, y);
            if (quotaY != null) {
                add(quota, x, quotaY);
            }
            Integer left = year.target();
            if (left != null) {
                add(target, x, y(left, least, most));
            }
        }
        return new YearChart(expected.toString(), quota.toString(), target.toString(), points);
    }

    private static void add(StringBuilder line, int x, int y) {
        line.append(line.isEmpty() ? 'M' : 'L').append(x).append(' ').append(y);
    }

    private static int y(int number, int least, int most) {
        return TOP + HEIGHT - Math.toIntExact((long) HEIGHT * (number - least) / (most - least));
    }
}
