# shows: __file__ of standard modules is in the standard library
import os
import json
import sysconfig

assert os.path.samefile(os.path.dirname(json.__file__), os.path.join(sysconfig.get_path("stdlib"), "json"))
assert json.__spec__.origin == json.__file__
print(os.path.basename(json.__file__))
