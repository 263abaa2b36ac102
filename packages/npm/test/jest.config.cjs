module.exports = { testMatch: ['<rootDir>/jest/*.test.cjs', '<rootDir>/example/*.test.cjs'], maxWorkers: 2 };
