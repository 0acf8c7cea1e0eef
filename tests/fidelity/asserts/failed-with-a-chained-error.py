# shows: a failed assert while another exception is handled
# ends: refuted
x = 1
try:
    int("y")
except ValueError:
    assert x == 2, "while handling"
