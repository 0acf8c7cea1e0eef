# shows: another snippet that imports json at its top
import json
import random

assert json.dumps("é") == '"\\u00e9"'
print(random.Random(0).random())
