import io
import multiprocessing
import sys
import traceback


def work(divisor):
    # The child's own report of the exception would only be noise here.
    sys.stderr = io.StringIO()
    traceback.print_exc = lambda: None
    1 / divisor


codes = []
for divisor in (0, 1):
    child = multiprocessing.get_context("fork").Process(target=work, args=(divisor,))
    child.start()
    assert child.join() is None
    codes.append(child.exitcode)

assert codes == [1, 0]
print(codes)
