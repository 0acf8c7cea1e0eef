# shows: a future feature that does not exist
# ends: unfit|refused
from __future__ import no_such_feature

assert no_such_feature == 1
