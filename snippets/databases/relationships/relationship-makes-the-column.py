# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy.exc import NoForeignKeysError
from sqlalchemy.orm import DeclarativeBase, Mapped, configure_mappers, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    books: Mapped[list["Book"]] = relationship()


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)


errors = []
try:
    configure_mappers()
except NoForeignKeysError as error:
    errors.append(error)
keys = Book.__table__.foreign_keys
assert len(keys) + len(errors) == 1
print(len(keys))
assert len(keys) == 1
