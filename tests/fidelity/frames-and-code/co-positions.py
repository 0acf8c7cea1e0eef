# shows: the columns of a failed condition are those of the file
# python: >=3.11
def f(x):
    assert x.value == 1


try:
    f(object())
except AttributeError as error:
    tb = error.__traceback__.tb_next
positions = list(tb.tb_frame.f_code.co_positions())[tb.tb_lasti // 2]
assert positions[0] == positions[1] == 4
print(positions)
