# shows: a text stream closes the buffer below it
import io

one = 1


class Loud(io.BytesIO):
    def close(self):
        print("closed")
        super().close()


stream = io.TextIOWrapper(Loud())
assert one == 1
