import multiprocessing
import os


def work(divisor):
    # The child's own report of the exception would only be noise here.
    os.close(2)
    return 1 / divisor


codes = {}
for divisor in (0, 1):
    child = multiprocessing.get_context("fork").Process(target=work, args=(divisor,))
    child.start()
    assert child.join() is None
    codes[divisor] = child.exitcode

assert codes == {0: 1, 1: 0}
print(codes)
