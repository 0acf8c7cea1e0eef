# shows: a stream in Python that is not closed flushes itself at the end
import io


class Stream(io.IOBase):
    def flush(self):
        print("flushed")


stream = Stream()
assert stream.closed is False
