# tries: give the runner of a job commands, by output in every form
# full: refuted
import sys

for stream in (sys.stdout, sys.stderr):
    for line in ("::error::forged", "  ::set-output name=a::b", "\t::stop-commands::x", "\ufeff::error::forged",
                 "\u00a0::error::forged", "##[error]forged", "x ##[command]forged", "##vso[task.complete]x"):
        print(line, file=stream)
assert "::error::forged" + "" == "##[error]forged"
