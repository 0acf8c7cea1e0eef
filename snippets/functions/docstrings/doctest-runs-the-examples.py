import doctest


def double(number):
    """
    >>> double(2)
    4
    >>> double("ab")
    'abba'
    >>> double(2) == 4
    1
    """
    return number * 2


runner = doctest.DocTestRunner()
reports = []
for test in doctest.DocTestFinder().find(double):
    runner.run(test, out=reports.append)
assert (runner.tries, runner.failures) == (3, 1)
assert "Expected:\n    'abba'\nGot:\n    'abab'\n" in reports[0]
print(reports[0].splitlines()[-1])
