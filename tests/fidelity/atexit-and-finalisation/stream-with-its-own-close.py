# shows: the close of a stream in memory is called, also one of the instance
import io

one = 1
stream = io.StringIO()
stream.close = lambda: print("closed")
assert one == 1
