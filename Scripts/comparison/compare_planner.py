#!/usr/bin/env python3
"""Prints a table of the planner's times over a folder of instances, with CP-SAT's beside them where it is at hand.

  compare_planner.py PROGRAM FOLDER

PLANNER_REFERENCE names the folder of the reference: ref_cpsat.py, checker.py, check_conflict.py. Times are medians in
milliseconds, of the solver alone on both sides: CP-SAT's are those of the proof and of the tie-break, models included.
Beside the time on the clock stands that of the processor, which other work on the machine does not change; the ratio is of these.
Where there is no plan, CP-SAT says only so, while the planner goes on to find the reasons: there the ratio is that of its verdict.
Exit status 1 when an answer is wrong."""
import glob, json, os, statistics, subprocess, sys, time

REPEATS = 3


def median_of_cpsat(ref_cpsat, instance):
    runs, spent, processor = [], [], []
    for _ in range(REPEATS):
        begin = time.process_time()
        run = ref_cpsat.solve(instance, 1, lex=True, limit=300)
        processor.append(time.process_time() - begin - run["time"]["prepare"])
        spent.append(sum(v for k, v in run["time"].items() if k != "prepare"))
        runs.append(run)
    return runs[0], 1000 * statistics.median(spent), 1000 * statistics.median(processor)


def verdict_on(answer, reference, instance, checker, check_conflict):
    if answer["status"] != reference["status"]:
        return "STATUS %s, not %s" % (answer["status"], reference["status"])
    if answer["status"] == "infeasible":
        correct, message = check_conflict.verify(check_conflict.Rules(instance), answer["conflict"])
        return message if correct else "WRONG: " + message
    feasible, cost, _, violations = checker.check(instance, answer)
    if not feasible or cost != answer["cost"]:
        return "WRONG: cost %s, %s" % (cost, violations[:3])
    if answer["cost"] != reference["cost"] or answer["starts"] != reference["starts"]:
        return "WRONG: the reference costs %s" % reference["cost"]
    return "ok"


def main():
    program, folder = sys.argv[1:]
    reference_folder = os.environ.get("PLANNER_REFERENCE")
    ref_cpsat = checker = check_conflict = None
    if reference_folder:
        sys.path.insert(0, reference_folder)
        try:
            import check_conflict, checker, ref_cpsat
        except ImportError as error:
            print("without the reference: %s" % error, file=sys.stderr)
    files = sorted(f for f in glob.glob(os.path.join(folder, "*.json")) if not f.endswith(".ref.json"))
    row = "%-36s %6s %10s %10s %10s %10s %7s  %s"
    print(row % ("instance", "cost", "ours", "processor", "CP-SAT", "processor", "ratio", "verdict"))
    wrong, ratios = 0, []
    for file in files:
        with open(file) as text:
            instance = json.load(text)
        if instance.get("format") != "rcm-planner-1":
            continue
        answer = json.loads(subprocess.run([program, "solve", file], capture_output=True, check=True).stdout)
        ours, theirs, processor, ratio, verdict = answer["processorMilliseconds"], "", "", "", "not checked"
        if ref_cpsat:
            reference, milliseconds, processor_milliseconds = median_of_cpsat(ref_cpsat, instance)
            verdict = verdict_on(answer, reference, instance, checker, check_conflict)
            wrong += verdict != "ok" and not verdict.startswith("irreducible")
            theirs, processor = "%.1f" % milliseconds, "%.1f" % processor_milliseconds
            compared = ours if answer["status"] == "optimal" else answer["verdictMilliseconds"]
            ratios.append(processor_milliseconds / max(compared, 0.001))
            ratio = "%.0f" % ratios[-1]
            if answer["status"] != "optimal":
                verdict += " (verdict alone: %.3f)" % compared
        times = "%.3f" % answer["milliseconds"], "%.3f" % ours, theirs, processor
        print(row % (instance["name"], answer.get("cost", "none"), *times, ratio, verdict), flush=True)
    if ratios:
        print("ratio of the times: median %.0f, least %.1f; wrong answers: %d" % (statistics.median(ratios), min(ratios), wrong))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
