# shows: the close of a stream of a class of the script is called
import io


class Stream(io.RawIOBase):
    def close(self):
        print("closed")
        super().close()


stream = Stream()
assert stream.closed is False
