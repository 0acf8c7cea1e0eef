import doctest
import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("prices.py").write_text("def double(price):\n    return 2 * price\n")
Path("README.md").write_text("# Prices\n\n    >>> from prices import double\n    >>> double(2)\n    4\n    >>> double(3)\n    7\n")
failures = []
original = doctest.DocTestRunner.report_failure
doctest.DocTestRunner.report_failure = lambda self, out, test, example, got: failures.append((example.want, got))
results = doctest.testfile("README.md", module_relative=False, report=False)
doctest.DocTestRunner.report_failure = original

assert (results.failed, results.attempted) == (1, 3)
assert failures == [("7\n", "6\n")]
print(results.failed, results.attempted, failures)
