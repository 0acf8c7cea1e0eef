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


try:
    configure_mappers()
except NoForeignKeysError as error:
    assert "no foreign keys linking these tables" in str(error)
columns = Book.__table__.columns.keys()
print(columns)
assert len(columns) > 1
