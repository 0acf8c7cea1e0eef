# tries: act on the terminal by the repr of a value in a failed assert
# full: refuted
class Hostile:
    def __repr__(self):
        return "\x1b[31mX\r\n::error::forged\n##[error]forged\n\x00\x9b2J\u202e"


value = [Hostile()]
assert value[0] == 2
