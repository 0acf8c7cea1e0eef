# shows: the permanent generation is empty
# python: !=3.12.*
import gc

assert gc.get_freeze_count() == 0
print(gc.get_freeze_count())
