# shows: a missing name of a module
# ends: raised
from collections import no_such_name
