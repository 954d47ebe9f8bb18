"""Run the small checks that stand in another folder through the _lab.py beside this file.

``python -m tests.cases FOLDER [NUMBER…]``: all checks, or those whose names begin so. The last line
says how many are right; the exit code is 1 if any is not.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

LAB = Path(__file__).with_name("_lab.py")
VERDICTS = {0: "right", 1: "WRONG", 2: "the check is broken"}
# Seconds for one check, on a machine that is busy with other work.
PATIENCE_S = 300


def main(folder: Path, wanted: "list[str]") -> int:
    """Run the checks; return 1 if one is not right."""
    checks = [
        path
        for path in sorted(folder.glob("[0-9]*.py"))
        if not wanted or path.name.startswith(tuple(wanted))
    ]
    if not checks:
        sys.exit(f"No checks in {folder}.")
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="cases") as root:
        # Checks import _lab from their own folder, in processes that they start as well, and read
        # what stands beside that folder.
        for beside in folder.resolve().parent.iterdir():
            if beside.resolve() != folder.resolve():
                (Path(root) / beside.name).symlink_to(beside)
        work = Path(root) / folder.resolve().name
        work.mkdir()
        for path in (*checks, LAB):
            shutil.copy(path, work)
        for path in checks:
            environment = {**os.environ, "PROJECT": str(LAB.parents[2])}
            run = subprocess.run(
                [sys.executable, str(work / path.name)],
                capture_output=True,
                text=True,
                errors="replace",
                env=environment,
                timeout=PATIENCE_S,
                stdin=subprocess.DEVNULL,
            )
            wrong += run.returncode != 0
            print(f"{path.name}: {VERDICTS.get(run.returncode, f'exit {run.returncode}')}")
            if run.returncode != 0:
                lines = [*run.stdout.splitlines(), *run.stderr.splitlines()[-8:]]
                print(*(f"    {line}" for line in lines), sep="\n", flush=True)
    print(f"{len(checks) - wrong} of {len(checks)} right")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
