# shows: a suggestion for a misspelled attribute
# ends: raised
import collections

collections.OrderdDict
