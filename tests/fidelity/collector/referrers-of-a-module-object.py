# shows: referrers of an object of a module that others import, too
import gc
import json

found = gc.get_referrers(json._default_decoder)
assert vars(json) in found
print(len(found))
